import { closestLanguage, type Language, type LanguageTag } from "../../shared/i18n/language.ts";
import { loadLanguage } from "../../shared/i18n/languages.ts";
import type { ComingMessages } from "../../shared/i18n/settings-messages.ts";
import { api } from "../browser.ts";
import { loadLanguageTag } from "../workspaces/preferences.ts";
import type { OptionsMessages } from "./options-messages.ts";
import type { PopupMessages } from "./popup-messages.ts";

interface Loaders {
  readonly popup: () => Promise<{ readonly popup: PopupMessages }>;
  readonly options: () => Promise<{ readonly options: OptionsMessages }>;
}

const LOADERS: Readonly<Record<LanguageTag, Loaders>> = {
  en: { popup: () => import("./en/popup.ts"), options: () => import("./en/options.ts") },
  de: { popup: () => import("./de/popup.ts"), options: () => import("./de/options.ts") },
  fr: { popup: () => import("./fr/popup.ts"), options: () => import("./fr/options.ts") },
  es: { popup: () => import("./es/popup.ts"), options: () => import("./es/options.ts") },
  "pt-BR": {
    popup: () => import("./pt-BR/popup.ts"),
    options: () => import("./pt-BR/options.ts"),
  },
  ja: { popup: () => import("./ja/popup.ts"), options: () => import("./ja/options.ts") },
  "zh-CN": {
    popup: () => import("./zh-CN/popup.ts"),
    options: () => import("./zh-CN/options.ts"),
  },
  ar: { popup: () => import("./ar/popup.ts"), options: () => import("./ar/options.ts") },
};

/** The language of this page of the extension; set by `initI18n` before the first render. */
export let language: Language;
/** The messages of popup and side panel. */
export let words: PopupMessages;
/** The messages about coming changes. */
export let coming: ComingMessages;
/** The messages of the options page; set by `initI18n("options")`. */
export let optionsMessages: OptionsMessages;

/** Loads the messages of a page of the extension, in the person's language or else the browser's. */
export async function initI18n(page: "popup" | "options" = "popup"): Promise<void> {
  const chosen = loadLanguageTag();
  // Most people use the browser's language: it loads while storage is read.
  void load(api.i18n.getUILanguage());
  const tag = await chosen;
  [language, words, coming] = await load(tag);
  if (page === "options") optionsMessages = await loadOptionsMessages(tag);
  document.documentElement.lang = language.locale;
  document.documentElement.dir = language.direction;
}

/** Loads the messages of popup and side panel in the closest language to a BCP 47 tag. */
export async function loadPopupMessages(tag: string): Promise<PopupMessages> {
  return (await LOADERS[closestLanguage(tag)].popup()).popup;
}

/** Loads the messages of the options page in the closest language to a BCP 47 tag. */
export async function loadOptionsMessages(tag: string): Promise<OptionsMessages> {
  return (await LOADERS[closestLanguage(tag)].options()).options;
}

async function load(tag: string): Promise<[Language, PopupMessages, ComingMessages]> {
  const [loaded, popup] = await Promise.all([loadLanguage(tag), loadPopupMessages(tag)]);
  return [loaded, popup, (await loaded.settings()).coming];
}
