import { SETTINGS_PAGE, type Source } from "./sources.ts";

/** The plans, lowest first; the highest active one counts (assumption A1). */
export const PLAN_ORDER = ["free", "standard", "premium", "enterprise"] as const;

/** A plan whose facts are known. */
export type KnownPlan = (typeof PLAN_ORDER)[number];

/** Returns the highest of the plans; `undefined` if there is none. */
export function highestPlan(plans: ReadonlySet<string>): KnownPlan | undefined {
  return PLAN_ORDER.findLast((plan) => plans.has(plan));
}

/** The effect of a plan on one data type. */
export interface PlanDefault {
  /** The setting while nobody has chosen. */
  readonly setting: "on" | "off";
  /** True if the plan alone decides and nobody can change the setting. */
  readonly locked?: true;
}

/** The effects of one plan. */
export interface PlanFacts {
  readonly metadata: PlanDefault;
  readonly inAppData: PlanDefault;
}

/** The source of `PLANS`. */
export const PLANS_SOURCE: Source = SETTINGS_PAGE;

const ALWAYS_ON: PlanDefault = { setting: "on", locked: true };
const ON: PlanDefault = { setting: "on" };
const OFF: PlanDefault = { setting: "off" };

/** Defaults and locks by plan. */
export const PLANS: Readonly<Record<KnownPlan, PlanFacts>> = {
  free: { metadata: ALWAYS_ON, inAppData: ON },
  standard: { metadata: ALWAYS_ON, inAppData: ON },
  premium: { metadata: ALWAYS_ON, inAppData: OFF },
  enterprise: { metadata: ON, inAppData: OFF },
};
