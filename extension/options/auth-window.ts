import { browser } from "../browser.ts";
import type { AuthWindow } from "./sign-in.ts";

/** Returns the browser's own window for a sign-in. */
export function browserAuthWindow(): AuthWindow {
  const { identity } = browser;
  return {
    redirectUrl: identity.getRedirectURL(),
    open: (url) => identity.launchWebAuthFlow({ url, interactive: true }),
  };
}
