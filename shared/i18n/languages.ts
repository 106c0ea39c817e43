import { closestLanguage, type Language, type LanguageTag } from "./language.ts";

const LOADERS: Readonly<Record<LanguageTag, () => Promise<{ readonly default: Language }>>> = {
  en: () => import("./en/core.ts"),
  de: () => import("./de/core.ts"),
  fr: () => import("./fr/core.ts"),
  es: () => import("./es/core.ts"),
  "pt-BR": () => import("./pt-BR/core.ts"),
  ja: () => import("./ja/core.ts"),
  "zh-CN": () => import("./zh-CN/core.ts"),
  ar: () => import("./ar/core.ts"),
};

/** Loads the closest language to a BCP 47 tag; English if its file cannot be loaded. */
export async function loadLanguage(tag: string): Promise<Language> {
  const closest = closestLanguage(tag);
  const { default: language } = await LOADERS[closest]().catch(LOADERS.en);
  return language;
}
