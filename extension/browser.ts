import browser from "webextension-polyfill";

export type { Action, Storage, Tabs } from "webextension-polyfill";
/** The extension interface of the browser. Nothing else in the extension reaches it. */
export { browser };
