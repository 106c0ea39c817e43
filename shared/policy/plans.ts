import { SETTINGS, type Source } from "./sources.ts";

/** What a plan makes of one data type. */
export interface PlanDefault {
  /** The state while nobody chose. */
  readonly setting: "on" | "off";
  /** True: the plan alone decides and nobody can change it. */
  readonly locked?: true;
}

/** What one plan says. */
export interface PlanFacts {
  readonly metadata: PlanDefault;
  readonly inAppData: PlanDefault;
}

/** The plans, lowest first: where several are active, the highest counts (assumption A1). */
export const PLAN_ORDER = ["free", "standard", "premium", "enterprise"] as const;

/** A plan we know the facts of. */
export type KnownPlan = (typeof PLAN_ORDER)[number];

/** Where the facts of the plans were read. */
export const PLANS_SOURCE: Source = SETTINGS;

const alwaysOn: PlanDefault = { setting: "on", locked: true };
const on: PlanDefault = { setting: "on" };
const off: PlanDefault = { setting: "off" };

/** Defaults and locks by plan. */
export const PLANS: Readonly<Record<KnownPlan, PlanFacts>> = {
  free: { metadata: alwaysOn, inAppData: on },
  standard: { metadata: alwaysOn, inAppData: on },
  premium: { metadata: alwaysOn, inAppData: off },
  enterprise: { metadata: on, inAppData: off },
};
