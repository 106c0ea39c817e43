import { newestOf } from "../answers/newest-of.ts";
import { browser, type Tabs } from "../browser.ts";

/** The address of the active tab of a window; absent where the browser does not let us see it. */
export async function activeAddress(windowId: number): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.url;
}

/** Hears the address of the active tab of a window whenever it can be another one, until the returned function is called. */
export function followActiveAddress(
  windowId: number,
  hear: (url: string | undefined) => void,
): () => void {
  const look = newestOf(() => activeAddress(windowId), hear);
  const activated = (tab: Tabs.OnActivatedActiveInfoType) => {
    if (tab.windowId === windowId) look();
  };
  const updated = (_id: number, _changed: unknown, tab: Tabs.Tab) => {
    if (tab.active && tab.windowId === windowId) look();
  };
  const { tabs, windows, permissions } = browser;
  tabs.onActivated.addListener(activated);
  tabs.onUpdated.addListener(updated);
  tabs.onReplaced?.addListener(look);
  windows.onFocusChanged.addListener(look);
  permissions.onAdded.addListener(look);
  permissions.onRemoved.addListener(look);
  // Between the first reading and now it may have become another one.
  look();
  return () => {
    tabs.onActivated.removeListener(activated);
    tabs.onUpdated.removeListener(updated);
    tabs.onReplaced?.removeListener(look);
    windows.onFocusChanged.removeListener(look);
    permissions.onAdded.removeListener(look);
    permissions.onRemoved.removeListener(look);
  };
}
