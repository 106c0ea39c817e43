import type { SourceId } from "./sources.ts";

/** What a plan makes of one data type. */
export interface PlanDefault {
  /** The state while nobody chose. */
  readonly setting: "on" | "off";
  /** True: the plan alone decides and nobody can change it. */
  readonly locked: boolean;
}

/** What one plan says. */
export interface PlanFacts {
  readonly metadata: PlanDefault;
  readonly inAppData: PlanDefault;
  readonly source: SourceId;
}

/** The plans, lowest first: where several are active, the highest counts (assumption A1). */
export const PLAN_ORDER = ["free", "standard", "premium", "enterprise"] as const;

/** A plan we know the facts of. */
export type KnownPlan = (typeof PLAN_ORDER)[number];

const alwaysOn: PlanDefault = { setting: "on", locked: true };
const on: PlanDefault = { setting: "on", locked: false };
const off: PlanDefault = { setting: "off", locked: false };

/** Defaults and locks by plan. */
export const PLANS: Readonly<Record<KnownPlan, PlanFacts>> = {
  free: { metadata: alwaysOn, inAppData: on, source: "settings" },
  standard: { metadata: alwaysOn, inAppData: on, source: "settings" },
  premium: { metadata: alwaysOn, inAppData: off, source: "settings" },
  enterprise: { metadata: on, inAppData: off, source: "settings" },
};
