import { browser } from "../browser.ts";

/** Opens the panel beside the page. Browsers allow it only in a click, before anything is waited for. */
export type OpenPanel = () => Promise<void>;

/** What of it each browser has: Chromium its side panel, Firefox its sidebar, and on phones neither. */
interface Panels {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** What opens the panel in a window; `undefined` where the browser has none. */
export function panelOpener(windowId: number | undefined): OpenPanel | undefined {
  const { sidePanel, sidebarAction }: Panels = browser;
  if (sidePanel && windowId !== undefined) return () => sidePanel.open({ windowId });
  return sidebarAction && (() => sidebarAction.open());
}
