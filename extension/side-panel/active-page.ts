import { takeLatest } from "../../widget/state/take-latest.ts";
import { browser, type Tabs } from "../browser.ts";

/** Returns the address of the active tab of a window; `undefined` if the browser hides it. */
export async function activeAddress(windowId: number): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.url;
}

/**
 * Calls the listener with the address of the active tab of a window whenever it may have changed.
 * @returns a function that unsubscribes
 */
export function subscribeToActiveAddress(
  windowId: number,
  listener: (url: string | undefined) => void,
): () => void {
  const take = takeLatest(listener);
  const refresh = () => take(activeAddress(windowId));
  const onActivated = (tab: Tabs.OnActivatedActiveInfoType) => {
    if (tab.windowId === windowId) refresh();
  };
  const onUpdated = (_id: number, _changed: unknown, tab: Tabs.Tab) => {
    if (tab.active && tab.windowId === windowId) refresh();
  };
  const { tabs, windows, permissions } = browser;
  tabs.onActivated.addListener(onActivated);
  tabs.onUpdated.addListener(onUpdated);
  tabs.onReplaced?.addListener(refresh);
  windows.onFocusChanged.addListener(refresh);
  permissions.onAdded.addListener(refresh);
  permissions.onRemoved.addListener(refresh);
  // It may have changed since it was first read.
  refresh();
  return () => {
    tabs.onActivated.removeListener(onActivated);
    tabs.onUpdated.removeListener(onUpdated);
    tabs.onReplaced?.removeListener(refresh);
    windows.onFocusChanged.removeListener(refresh);
    permissions.onAdded.removeListener(refresh);
    permissions.onRemoved.removeListener(refresh);
  };
}
