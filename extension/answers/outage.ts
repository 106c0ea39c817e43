import { type Freshness, outageOf, type Workspace } from "../workspaces/workspace.ts";

interface OutageWords {
  readonly unavailable: string;
  readonly signedOut: string;
}

/** Whether a service answers, and only the sign-in is missing. */
export function isSignedOut(freshness: Freshness): boolean {
  return outageOf(freshness) === "unauthenticated";
}

/** A source and its age, with why there is nothing newer. */
export function withOutage(source: string, freshness: Freshness, words: OutageWords): string {
  if (outageOf(freshness) === undefined) return source;
  return `${source} (${isSignedOut(freshness) ? words.signedOut : words.unavailable})`;
}

/**
 * When an answer was last confirmed, and why not since: as it was kept, until the service says something newer.
 * @param problem why the newest attempt of those made here failed
 */
export function freshnessOf(
  { freshness }: Workspace,
  snapshot: { readonly confirmedAt: number } | undefined,
  problem: string | undefined,
): Freshness {
  const { confirmedAt } = snapshot ?? freshness;
  if (problem !== undefined) return { confirmedAt, problem };
  return confirmedAt === freshness.confirmedAt ? freshness : { confirmedAt };
}
