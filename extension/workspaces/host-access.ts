import { browser } from "../browser.ts";
import { originPatterns } from "./addresses.ts";

/**
 * Asks for access to hosts, on which the badge can then be shown. The browser takes the request only as the first thing
 * in a click.
 * @returns false if the person refused, or if the browser can't ask
 */
export async function requestHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: originPatterns(hosts) }).catch(() => false);
}
