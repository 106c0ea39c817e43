import type { CoreMessages } from "./core-messages.ts";
import type { SettingsMessages } from "./settings-messages.ts";

/** A language: the messages of the first view at hand, the others loaded with the rest of a panel. */
export interface Language {
  /** BCP 47, for dates and numbers too. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly core: CoreMessages;
  /** Makes a sentence of a phrase such as `core.reason` returns. */
  sentence(phrase: string): string;
  settings(): Promise<SettingsMessages>;
}

/** The languages of widget and extension, by BCP 47 tag. */
export const LANGUAGE_TAGS = ["en", "de", "fr", "es", "pt-BR", "ja", "zh-CN", "ar"] as const;

/** The tag of a language that comes with the package. */
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

/** Returns the closest language to a BCP 47 tag: Brazilian Portuguese for `pt-PT`, English where there is none. */
export function closestLanguage(tag: string): LanguageTag {
  const [wanted] = tag.toLowerCase().split("-");
  return LANGUAGE_TAGS.find((known) => known.split("-")[0] === wanted) ?? "en";
}
