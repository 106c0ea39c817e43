import { browser, type Tabs } from "../browser.ts";

/** The tab that the popup was opened on; `?tab=` names another one. */
export async function activeTab(): Promise<Tabs.Tab | undefined> {
  const named = new URLSearchParams(location.search).get("tab");
  if (named) return browser.tabs.get(Number(named)).catch(() => undefined);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}
