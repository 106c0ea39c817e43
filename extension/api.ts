import type { Browser } from "webextension-polyfill";

/**
 * The extension interface of the browser itself. Every browser we support gives promises for all that is used of it; a
 * polyfill would cost a waking worker, and a popup that opens, more time than the first answer does.
 */
export const api: Browser =
  "browser" in globalThis
    ? (Reflect.get(globalThis, "browser") as Browser)
    : (Reflect.get(globalThis, "chrome") as Browser);
