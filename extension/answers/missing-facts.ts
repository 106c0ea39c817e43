import type { Assessment } from "../../shared/model/assessment.ts";
import type { Missing } from "../i18n/popup-messages.ts";
import type { SourceAnswer } from "./page-answer.ts";

/** Returns the fact that an unknown answer lacks; of several, the one that the others depend on. */
export function missingFact({ metadata, inAppData }: Assessment): Missing {
  const codes = [metadata.decidedBy, inAppData.decidedBy];
  if (codes.includes("place-unknown")) return "place";
  return codes.includes("plan-unknown") ? "plan" : "setting";
}

/** Returns true if every date at which the answer can change by itself is known. */
export function isForeseeable({ workspace, organization, summary }: SourceAnswer): boolean {
  // A description by hand says nothing about trials.
  if (workspace.source.kind === "manual" || summary === "unknown") return false;
  return organization.sites
    .flatMap(({ apps }) => apps)
    .every(
      ({ plan, state, trialEndsAt }) =>
        plan !== "unknown" &&
        state !== "unknown" &&
        (state !== "trial" || trialEndsAt !== undefined),
    );
}
