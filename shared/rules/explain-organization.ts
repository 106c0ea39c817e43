import type { Assessment } from "../model/assessment.ts";
import { instantOf } from "../model/instant.ts";
import type { OrganizationExplanation } from "../model/summary.ts";
import { assessmentOf } from "./findings.ts";
import { compileStanding, type Standing, type StandingContext, standingAt } from "./standing.ts";

/**
 * What holds where neither place nor exception matters, as at the organization's administration: the same as
 * `explain` says of `ORGANIZATION_PLACE`, from less of the document.
 * @throws RangeError if `at` is an invalid date
 */
export function explainOrganization(standing: Standing, at: Date): OrganizationExplanation {
  const context = standingAt(standing, compileStanding(standing), instantOf(at));
  return explainIn(context, assessmentOf(context, context.gate, 0, false));
}

/** An assessment with what it rests on of the organization. */
export function explainIn(
  { plans, setting, metadataUnlocked }: StandingContext,
  assessment: Assessment,
): OrganizationExplanation {
  const [plan] = plans;
  return {
    assessment,
    ...(plan && { plan: plans.length > 1 ? "unknown" : plan }),
    ...(setting && { setting }),
    metadataUnlocked,
  };
}
