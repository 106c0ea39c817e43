import { browser } from "../browser.ts";
import type { Preferences } from "../workspaces/preferences.ts";
import { loadPreferences } from "../workspaces/preferences-store.ts";

const PERMISSION = { permissions: ["notifications" as const] };

/** Requests the permission to notify. The browser takes it only as the first thing in a click. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** Loads the preferences; notifications are off while the browser does not permit them. */
export async function loadGrantedPreferences(): Promise<Preferences> {
  const preferences = await loadPreferences();
  const granted = preferences.notifications && (await browser.permissions.contains(PERMISSION));
  return { ...preferences, notifications: granted };
}
