import type { Assessment } from "../../shared/model/assessment.ts";
import type { Missing } from "../i18n/popup-messages.ts";
import type { Opinion } from "./page-answer.ts";

/** What is missing of an answer that is not known; of several things the one without which the others help nothing. */
export function missingOf({ metadata, inAppData }: Assessment): Missing {
  const codes = [metadata.decidedBy, inAppData.decidedBy];
  if (codes.includes("place-unknown")) return "place";
  return codes.includes("plan-unknown") ? "plan" : "setting";
}

/** Whether all is known that changes an answer without anybody switching: the plans, and when trials end. */
export function isForeseeable({ workspace, organization, summary }: Opinion): boolean {
  // Who describes a site is not asked about trials.
  if (workspace.source.kind === "manual" || summary === "unknown") return false;
  return organization.sites
    .flatMap(({ apps }) => apps)
    .every(
      ({ plan, state, trialEndsAt }) =>
        plan !== "unknown" && (state !== "trial" || trialEndsAt !== undefined),
    );
}
