import { readIf } from "../../shared/model/shape.ts";
import { browser } from "../browser.ts";
import { type Preferences, preferences } from "./preferences.ts";

const LANGUAGE = "language";
const NOTIFICATIONS = "notifications";

/** Reads the preferences. */
export async function loadPreferences(): Promise<Preferences> {
  const items = await browser.storage.local.get([LANGUAGE, NOTIFICATIONS]);
  return readIf(preferences, items) ?? { notifications: false };
}

/** The language to speak, as a BCP 47 tag. */
export async function loadLanguageTag(): Promise<string> {
  return (await loadPreferences()).language ?? browser.i18n.getUILanguage();
}

/** `undefined` goes back to the browser's own language. */
export async function saveLanguage(language: string | undefined): Promise<void> {
  if (language === undefined) await browser.storage.local.remove(LANGUAGE);
  else await browser.storage.local.set({ [LANGUAGE]: language });
}

export async function saveNotifications(notifications: boolean): Promise<void> {
  await browser.storage.local.set({ [NOTIFICATIONS]: notifications });
}

/** Whether a change of the storage is one of the language. */
export function changesLanguage(changes: Readonly<Record<string, unknown>>): boolean {
  return LANGUAGE in changes;
}
