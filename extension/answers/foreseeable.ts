import type { SourceAnswer } from "./page-answer.ts";

/** Returns true if every date at which the answer can change by itself is known. */
export function isForeseeable({ workspace, organization, explanation }: SourceAnswer): boolean {
  // A description by hand says nothing about trials.
  if (workspace.source.kind === "manual" || explanation.assessment.summary === "unknown") {
    return false;
  }
  return organization.sites
    .flatMap(({ apps }) => apps)
    .every(
      ({ plan, state, trialEndsAt }) =>
        plan !== "unknown" &&
        state !== "unknown" &&
        (state !== "trial" || trialEndsAt !== undefined),
    );
}
