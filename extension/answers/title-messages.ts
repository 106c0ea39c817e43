import type { CoreMessages } from "../../shared/i18n/core-messages.ts";
import type { Language } from "../../shared/i18n/language.ts";
import { PARTIAL_SUMMARIES, type PartialSummary } from "../../shared/model/place-status.ts";
import type { Glyph } from "../../widget/components/summary-glyphs.ts";
import type { BadgeMessages, PopupMessages } from "../i18n/popup-messages.ts";
import { BADGES, type Badge, iconGlyph } from "./badge.ts";

/** The badge of a summary with the drawing of its icon. */
export interface DrawnBadge extends Badge, Glyph {}

/** The messages of the background in one language: plain strings, which the build writes as JSON. */
export interface TitleMessages
  extends BadgeMessages,
    Pick<CoreMessages, "summary" | "reasons" | "decidedChange" | "unconfirmed"> {
  /** BCP 47. */
  readonly locale: string;
  /** In this file, so that the script of the background stays small. */
  readonly badges: Readonly<Record<PartialSummary, DrawnBadge>>;
}

/** Picks the messages of the background out of a language. */
export function titleMessagesOf(
  { locale, core: { summary, reasons, decidedChange, unconfirmed } }: Language,
  { badge }: PopupMessages,
): TitleMessages {
  const badges = Object.fromEntries(
    PARTIAL_SUMMARIES.map((summary) => [summary, { ...BADGES[summary], ...iconGlyph(summary) }]),
  ) as Record<PartialSummary, DrawnBadge>;
  return { locale, summary, reasons, decidedChange, unconfirmed, ...badge, badges };
}

/** Returns the path in the extension of the messages of the background. */
export function titleMessagesPath(tag: string): string {
  return `messages/${tag}.json`;
}
