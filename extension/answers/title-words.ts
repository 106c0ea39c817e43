import type { CoreMessages } from "../../shared/i18n/core-messages.ts";
import type { Language } from "../../shared/i18n/language.ts";
import type { BadgeMessages, PopupMessages } from "../i18n/popup-messages.ts";

/** The messages of the background in one language: plain strings, which the build writes as JSON. */
export interface TitleWords extends BadgeMessages, Pick<CoreMessages, "summary" | "reasons"> {
  /** BCP 47. */
  readonly locale: string;
}

/** Picks the messages of the background out of a language. */
export function titleWordsOf({ locale, core }: Language, { badge }: PopupMessages): TitleWords {
  return { locale, summary: core.summary, reasons: core.reasons, ...badge };
}
