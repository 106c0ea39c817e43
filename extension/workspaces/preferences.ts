import { flag, lenient, object, type Reader, readIf, text } from "../../shared/model/shape.ts";
import { api } from "../browser.ts";

const LANGUAGE = "language";
const NOTIFICATIONS = "notifications";

/** What a person chose for the extension as a whole. */
export interface Preferences {
  /** BCP 47; absent where the browser's own language counts. */
  readonly language?: string;
  /** Whether changes are told by the system's notifications too. */
  readonly notifications: boolean;
}

/** What cannot be read counts as not chosen. */
export const preferences: Reader<Preferences> = object({
  "language?": lenient(text),
  notifications: lenient(flag, false),
});

/** Reads the preferences. */
export async function loadPreferences(): Promise<Preferences> {
  const items = await api.storage.local.get([LANGUAGE, NOTIFICATIONS]);
  return readIf(preferences, items) ?? { notifications: false };
}

/** The language to speak, as a BCP 47 tag. */
export async function loadLanguageTag(): Promise<string> {
  return (await loadPreferences()).language ?? api.i18n.getUILanguage();
}

/** `undefined` goes back to the browser's own language. */
export async function saveLanguage(language: string | undefined): Promise<void> {
  if (language === undefined) await api.storage.local.remove(LANGUAGE);
  else await api.storage.local.set({ [LANGUAGE]: language });
}

export async function saveNotifications(notifications: boolean): Promise<void> {
  await api.storage.local.set({ [NOTIFICATIONS]: notifications });
}

/** Whether a change of the storage is one of the language. */
export function changesLanguage(changes: Readonly<Record<string, unknown>>): boolean {
  return LANGUAGE in changes;
}
