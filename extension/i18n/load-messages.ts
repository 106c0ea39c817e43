import { closestLanguage, type LanguageTag } from "../../shared/i18n/language.ts";
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

/** Loads the messages of popup and side panel in the closest language to a BCP 47 tag. */
export async function loadPopupMessages(tag: string): Promise<PopupMessages> {
  return (await LOADERS[closestLanguage(tag)].popup()).popup;
}

/** Loads the messages of the options page in the closest language to a BCP 47 tag. */
export async function loadOptionsMessages(tag: string): Promise<OptionsMessages> {
  return (await LOADERS[closestLanguage(tag)].options()).options;
}
