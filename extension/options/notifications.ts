import { browser } from "../browser.ts";
import type { Preferences } from "../workspaces/preferences.ts";
import { loadPreferences } from "../workspaces/preferences-store.ts";

const PERMISSION = { permissions: ["notifications" as const] };

/** Asks for the permission to notify. The browser takes it only as the first thing in a click. */
export function askForNotifications(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** The preferences as they work: without the permission there are no notifications. */
export async function workingPreferences(): Promise<Preferences> {
  const preferences = await loadPreferences();
  const allowed = preferences.notifications && (await browser.permissions.contains(PERMISSION));
  return { ...preferences, notifications: allowed };
}
