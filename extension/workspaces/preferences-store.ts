import { safeParse } from "../../shared/model/parse.ts";
import { browser } from "../browser.ts";
import { type Preferences, PreferencesSchema } from "./preferences.ts";

const LANGUAGE = "language";
const NOTIFICATIONS = "notifications";

/** Loads the preferences. */
export async function loadPreferences(): Promise<Preferences> {
  const items = await browser.storage.local.get([LANGUAGE, NOTIFICATIONS]);
  return safeParse(PreferencesSchema, items).output ?? { notifications: false };
}

/** Loads the tag of the chosen language, or else that of the browser. */
export async function loadLanguageTag(): Promise<string> {
  return (await loadPreferences()).language ?? browser.i18n.getUILanguage();
}

/** Saves the chosen language; `undefined` means that of the browser. */
export async function saveLanguage(language: string | undefined): Promise<void> {
  if (language === undefined) await browser.storage.local.remove(LANGUAGE);
  else await browser.storage.local.set({ [LANGUAGE]: language });
}

/** Saves whether notifications announce changes. */
export async function saveNotifications(notifications: boolean): Promise<void> {
  await browser.storage.local.set({ [NOTIFICATIONS]: notifications });
}

/** Returns true if a change of the storage is one of the language. */
export function affectsLanguage(changes: Readonly<Record<string, unknown>>): boolean {
  return LANGUAGE in changes;
}
