import { instantOf } from "../model/instant.ts";
import type { Plan } from "../model/organization.ts";
import type { OrganizationExplanation } from "../model/overview.ts";
import { inAppFinding, metadataFinding, summarize } from "./findings.ts";
import { compileStanding, type Standing, standingAt } from "./standing.ts";

/**
 * What holds where neither place nor exception matters, as at the organization's administration: the same as
 * `explain` says of `ORGANIZATION_PLACE`, from less of the document.
 * @throws RangeError if `at` is an invalid date
 */
export function explainOrganization(standing: Standing, at: Date): OrganizationExplanation {
  const context = standingAt(compileStanding(standing), standing.settings, instantOf(at));
  const gate =
    context.compiled.excludedBy ?? (context.noActivePlan ? ("no-active-plan" as const) : undefined);
  const metadata = metadataFinding(context, standing.settings.metadata, gate);
  const inAppData = inAppFinding(context, gate, 0, [], false);
  const { setting, metadataUnlocked } = context.verdicts;
  return {
    assessment: { metadata, inAppData, summary: summarize(metadata, inAppData, gate) },
    ...highestPlan(context.plans),
    ...(setting && { setting }),
    metadataUnlocked,
  };
}

/** The highest active plan of an organization (see `OrganizationExplanation.plan`). */
export function highestPlan(plans: readonly Plan[]): { plan?: Plan } {
  const [plan] = plans;
  if (plan === undefined) return {};
  return { plan: plans.length > 1 ? "unknown" : plan };
}
