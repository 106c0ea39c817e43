import type { CoreMessages } from "../../shared/i18n/core-messages.ts";
import type { Language } from "../../shared/i18n/language.ts";
import type { BadgeMessages, PopupMessages } from "../i18n/popup-messages.ts";

/** The messages of the background in one language: plain strings, which the build writes as JSON. */
export interface TitleMessages
  extends BadgeMessages,
    Pick<CoreMessages, "summary" | "reasons" | "decidedChange" | "unconfirmed"> {
  /** BCP 47. */
  readonly locale: string;
}

/** Picks the messages of the background out of a language. */
export function titleMessagesOf(
  { locale, core: { summary, reasons, decidedChange, unconfirmed } }: Language,
  { badge }: PopupMessages,
): TitleMessages {
  return { locale, summary, reasons, decidedChange, unconfirmed, ...badge };
}

/** Returns the path in the extension of the messages of the background. */
export function titleMessagesPath(tag: string): string {
  return `messages/${tag}.json`;
}
