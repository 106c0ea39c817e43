import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { fillTemplate, formatAge } from "../../shared/i18n/format.ts";
import type { BadgeMessages } from "../i18n/popup-messages.ts";
import { sourceName } from "../workspaces/source.ts";
import { connectionError, type Freshness, type Workspace } from "../workspaces/workspace.ts";

/** Returns true if the service answers, but no longer accepts the sign-in. */
export function isSignedOut(freshness: Freshness): boolean {
  return connectionError(freshness) === "unauthenticated";
}

/** Returns the source of an answer and its age, with the error of later attempts. */
export function formatSource(
  { name, freshness, ...workspace }: Workspace,
  now: Date,
  messages: BadgeMessages,
  locale: string,
): string {
  const source = fillTemplate(messages.source[sourceName(workspace)], { name: isolateBidi(name) });
  const age = formatAge(freshness.confirmedAt, now.getTime(), locale);
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
