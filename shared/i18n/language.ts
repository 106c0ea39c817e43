import type { CoreMessages } from "./core-messages.ts";
import type { SettingsMessages } from "./settings-messages.ts";

/** A language, with the messages of the first view; the other messages of a panel are loaded on demand. */
export interface Language {
  /** BCP 47, for dates and numbers too. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly core: CoreMessages;
  /** Returns a sentence made of a phrase, such as one that `formatReason` returns. */
  sentence(phrase: string): string;
  /** Loads the messages of the panel beyond its first view. */
  settings(): Promise<SettingsMessages>;
}

/** The languages of widget and extension, by BCP 47 tag. */
export const LANGUAGE_TAGS = ["en", "de", "fr", "es", "pt-BR", "ja", "zh-CN", "ar"] as const;

/** The tag of a language of the package. */
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

/** Returns the closest language to a BCP 47 tag: Brazilian Portuguese for `pt-PT`, English if none is close. */
export function closestLanguage(tag: string): LanguageTag {
  const [wanted] = tag.toLowerCase().split("-");
  return LANGUAGE_TAGS.find((known) => known.split("-")[0] === wanted) ?? "en";
}
