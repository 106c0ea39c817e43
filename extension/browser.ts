import browser from "webextension-polyfill";

export type { Action, Storage, Tabs } from "webextension-polyfill";
/** The extension interface of the browser. Nothing else in the extension reaches it. */
export { browser };

export type BrowserName = "chromium" | "firefox";

/** Returns the browser that shows a page of the extension. */
export function browserName(): BrowserName {
  return location.protocol === "moz-extension:" ? "firefox" : "chromium";
}
