import { formatAge } from "../../shared/i18n/age.ts";
import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { fillTemplate, formatDay } from "../../shared/i18n/format.ts";
import { isAnswerUnconfirmed } from "../../shared/view-models/confirmation.ts";
import type { BadgeMessages } from "../i18n/popup-messages.ts";
import { sourceName } from "../workspaces/source.ts";
import { connectionError, type Freshness, type Workspace } from "../workspaces/workspace.ts";
import type { SourceAnswer } from "./page-answer.ts";

/** Returns true if the service answers, but no longer accepts the sign-in. */
export function isSignedOut(freshness: Freshness): boolean {
  return connectionError(freshness) === "unauthenticated";
}

/** Returns true for an answer that depends on settings which nobody has confirmed for 90 days. */
export function isUnconfirmed(
  { organization, explanation, workspace }: SourceAnswer,
  now: Date,
): boolean {
  const { source, freshness } = workspace;
  // A service's answer confirms the document, but not the vendor's console.
  const statedAt = source.kind === "service" ? undefined : freshness.confirmedAt;
  return isAnswerUnconfirmed(organization, explanation.assessment, now, statedAt);
}

/**
 * Returns the source of an answer and its age, with the error of later attempts. A description has the day on which the
 * person gave it.
 */
export function formatSource(
  { name, freshness, ...workspace }: Workspace,
  now: Date,
  messages: BadgeMessages,
  locale: string,
): string {
  const source = fillTemplate(messages.source[sourceName(workspace)], { name: isolateBidi(name) });
  const { confirmedAt } = freshness;
  const age =
    workspace.source.kind === "manual"
      ? formatDay(confirmedAt, locale)
      : formatAge(confirmedAt, now.getTime(), locale);
  return withConnectionError(source + messages.comma + age, freshness, messages);
}

/** Appends the error of the newest request, if it failed. */
export function withConnectionError(
  text: string,
  freshness: Freshness,
  messages: Pick<BadgeMessages, "unavailable" | "signedOut">,
): string {
  if (connectionError(freshness) === undefined) return text;
  return `${text} (${isSignedOut(freshness) ? messages.signedOut : messages.unavailable})`;
}

/**
 * Returns the freshness of an answer: the stored one until the service answers again.
 * @param problem code of the error with which the newest request of this page failed
 */
export function currentFreshness(
  { freshness }: Workspace,
  snapshot: { readonly confirmedAt: number } | undefined,
  problem: string | undefined,
): Freshness {
  const { confirmedAt } = snapshot ?? freshness;
  if (problem !== undefined) return { confirmedAt, problem };
  return confirmedAt === freshness.confirmedAt ? freshness : { confirmedAt };
}
