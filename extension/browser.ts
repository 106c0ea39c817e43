import type { Browser } from "webextension-polyfill";

/**
 * The extension interface of the browser itself. Every browser we support gives promises for all that the background
 * uses; it does without the polyfill, which would cost a waking worker more time than the first answer does.
 */
export const api: Browser =
  "browser" in globalThis
    ? (Reflect.get(globalThis, "browser") as Browser)
    : (Reflect.get(globalThis, "chrome") as Browser);
