import { browser } from "../browser.ts";

/** Opens the side panel. Browsers allow it only in a click, before anything is awaited. */
export type OpenSidePanel = () => Promise<void>;

/** Chromium has a side panel, Firefox a sidebar, phones neither. */
interface SidePanels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Returns the function that opens the side panel of a window; `undefined` if the browser has none. */
export function sidePanelOpener(windowId: number | undefined): OpenSidePanel | undefined {
  const { sidePanel, sidebarAction }: SidePanels = browser;
  if (sidePanel && windowId !== undefined) return () => sidePanel.open({ windowId });
  return sidebarAction && (() => sidebarAction.open());
}
