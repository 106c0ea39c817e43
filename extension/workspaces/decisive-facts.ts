import type { DataType, DecisionCode } from "../../shared/model/assessment.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { PLAN_ORDER } from "../../shared/policy/plans.ts";
import { activeUntil } from "../../shared/rules/plan-periods.ts";
import type { Fact } from "./provenance.ts";

/** Returns the facts of a document that a finding rests on; none if it rests only on the place. */
export function decisiveFacts(
  organization: Organization,
  dataType: DataType,
  decidedBy: DecisionCode,
  at: Date,
): readonly Fact[] {
  switch (decidedBy) {
    case "hosting-excluded":
      return ["hosting"];
    case "compliance-excluded":
      return ["compliance"];
    case "organization-choice":
      return [dataType];
    case "exception":
      return ["exceptions"];
    case "plan-lock":
    case "plan-default":
      return highestPlans(organization, at.getTime());
    default:
      return [];
  }
}

/** Returns the plans of the apps that have the highest one; apps that don't count are left out. */
function highestPlans({ sites }: Organization, at: number): readonly Fact[] {
  const apps = sites.flatMap((site) =>
    site.apps.flatMap((instance) => {
      const { app, plan, state } = instance;
      return state !== "inactive" && plan !== "unknown" && activeUntil(site, instance) > at
        ? { fact: ["plan", site.id, app] as const, rank: PLAN_ORDER.indexOf(plan) }
        : [];
    }),
  );
  const highest = apps.reduce((max, { rank }) => Math.max(max, rank), -1);
  return apps.flatMap(({ fact, rank }) => (rank === highest ? [fact] : []));
}
