import type { Language } from "../../shared/i18n/language.ts";
import { loadLanguage } from "../../shared/i18n/languages.ts";
import type { SettingsMessages } from "../../shared/i18n/settings-messages.ts";
import { browser } from "../browser.ts";
import { loadOptionsMessages, loadPopupMessages } from "./load-messages.ts";
import type { OptionsMessages } from "./options-messages.ts";
import type { PopupMessages } from "./popup-messages.ts";

/** The language of this page of the extension; set by `initI18n` before the first render. */
export let language: Language;
/** The messages of popup and side panel. */
export let messages: PopupMessages;
/** The messages of settings and their changes. */
export let settingsMessages: SettingsMessages;
/** The messages of the options page; set by `initI18n("options")`. */
export let optionsMessages: OptionsMessages;

/**
 * Loads the messages of a page of the extension.
 * @param chosen the tag of the language to use; may still be loading
 */
export async function initI18n(
  chosen: Promise<string>,
  page: "popup" | "options" = "popup",
): Promise<void> {
  // Most people use the browser's language: it loads while storage is read.
  void load(browser.i18n.getUILanguage());
  const tag = await chosen;
  [language, messages, settingsMessages] = await load(tag);
  if (page === "options") optionsMessages = await loadOptionsMessages(tag);
  document.documentElement.lang = language.locale;
  document.documentElement.dir = language.direction;
}

async function load(tag: string): Promise<[Language, PopupMessages, SettingsMessages]> {
  const [loaded, popup] = await Promise.all([loadLanguage(tag), loadPopupMessages(tag)]);
  return [loaded, popup, await loaded.settings()];
}
