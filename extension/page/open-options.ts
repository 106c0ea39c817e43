import browser from "webextension-polyfill";

/** Leads to the options; about a page, where one is named. */
export type OpenOptions = (url?: string) => void;

/** The options in a tab; about a page, where one is named. */
export async function openOptions(url?: string): Promise<void> {
  const page = browser.runtime.getURL("extension/options/index.html");
  const query = url === undefined ? "" : `?page=${encodeURIComponent(url)}`;
  await browser.tabs.create({ url: page + query });
}
