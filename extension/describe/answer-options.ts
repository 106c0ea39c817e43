import { messages } from "../i18n/i18n.ts";
import type { Facts } from "./description.ts";
import type { Question } from "./questions.ts";

/** The questions that have one answer out of a list. */
export type ChoiceQuestion = Exclude<Question, "compliance">;

/** Returns the answers to a question with their texts; "I don't know" comes first. */
export function answerOptions<Q extends ChoiceQuestion>(
  question: Q,
): Readonly<Record<Facts[Q], string>> {
  const { unknown, plans, choices, hostings } = messages.questions;
  const texts: { readonly [One in ChoiceQuestion]: Readonly<Record<Facts[One], string>> } = {
    plan: { unknown, ...plans },
    hosting: { unknown, ...hostings },
    metadata: { unknown, ...choices },
    inAppData: { unknown, ...choices },
  };
  return texts[question];
}
