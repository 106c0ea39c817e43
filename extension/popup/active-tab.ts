import { browser, type Tabs } from "../browser.ts";

/** Returns the tab that the popup was opened on; `?tab=` names another one. */
export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const tabId = new URLSearchParams(location.search).get("tab");
  if (tabId) return browser.tabs.get(Number(tabId)).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
