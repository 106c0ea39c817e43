import browser from "webextension-polyfill";

/** The address of the page that the popup was opened on; `?tab=` names another one. */
export async function activeAddress(): Promise<string | undefined> {
  const named = new URLSearchParams(location.search).get("tab");
  const tab = named
    ? await browser.tabs.get(Number(named)).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.url;
}
