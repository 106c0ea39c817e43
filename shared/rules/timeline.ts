import { parseInstant } from "../model/instant.ts";
import type { Plan } from "../model/organization.ts";
import { type KnownPlan, PLAN_ORDER } from "../policy/plans.ts";
import type { StandingSite } from "./standing.ts";

/** An app that decides about the plan, and until when it does. */
export interface ActiveApp {
  readonly plan: Plan;
  readonly end: number;
}

/** The instant of an optional field; never, where it is absent. */
export function instantOrNever(text: string | undefined): number {
  return (text === undefined ? undefined : parseInstant(text)) ?? Number.POSITIVE_INFINITY;
}

/**
 * The apps that are active until something ends that: their trial (assumption A6), or that they or their site are
 * deleted, whichever is first. The plans change only at those ends.
 */
export function activeApps(sites: readonly StandingSite[]): ActiveApp[] {
  return sites.flatMap((site) =>
    site.apps
      .filter(({ state }) => state !== "inactive")
      .map(({ plan, state, trialEndsAt, deletedAt }) => ({
        plan,
        end: Math.min(
          ...[site.deletedAt, deletedAt, state === "trial" ? trialEndsAt : undefined].map(
            instantOrNever,
          ),
        ),
      })),
  );
}

/**
 * Every plan that the highest of active apps can be, lowest first: one where all are known, several where a plan is
 * `unknown` (it can only raise the highest), none where no app is active.
 */
export function possiblePlans(active: readonly ActiveApp[]): readonly KnownPlan[] {
  const plans = new Set(active.map(({ plan }) => plan));
  const highest = PLAN_ORDER.findLastIndex((plan) => plans.has(plan));
  return PLAN_ORDER.slice(Math.max(highest, 0), plans.has("unknown") ? undefined : highest + 1);
}
