import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { placeLine } from "../../shared/i18n/place-name.ts";
import { formatReason } from "../../shared/i18n/reason.ts";
import { decidedChange } from "../../shared/view-models/decided-change.ts";
import { decisiveType, reasonFor } from "../../shared/view-models/reason.ts";
import { formatSource, isUnconfirmed } from "./freshness.ts";
import type { NoAnswer, PageAnswer } from "./page-answer.ts";
import type { TitleMessages } from "./title-messages.ts";

/**
 * Returns the title of a badge: the summary, the place, the reason, the source with its age, a decided change, the lack
 * of a confirmation, and any conflict.
 */
export function badgeTitle(answer: PageAnswer, now: Date, messages: TitleMessages): string {
  const { organization, place, explanation, summary, workspace, conflictingAnswers } = answer;
  const decided = decidedChange(organization, place, now, explanation.assessment);
  const reason = reasonFor(organization, explanation, decisiveType(explanation.assessment), place);
  return [
    messages.summary[summary],
    placeLine(organization, place),
    formatReason(messages.reasons, reason, messages.locale),
    formatSource(workspace, now, messages, messages.locale),
    decided && messages.decidedChange[decided],
    isUnconfirmed(answer, now) && messages.unconfirmed,
    conflictingAnswers.length > 0 && messages.conflicting,
  ]
    .filter(Boolean)
    .join(" · ");
}

/** Returns the title of the badge of a page whose workspace has no document. */
export function noAnswerTitle({ workspace, reason }: NoAnswer, messages: TitleMessages): string {
  const hint = reason === "unreadable" ? messages.unreadable : messages.neverRead;
  return [messages.summary.unknown, isolateBidi(workspace.name), hint].join(" · ");
}
