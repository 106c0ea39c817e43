import { parseInstant } from "../model/instant.ts";
import type { AppInstance, Choice, Plan, Site } from "../model/organization.ts";
import { type KnownPlan, PLAN_ORDER, PLANS } from "../policy/plans.ts";

/** The highest plan of an organization; `none` if no app is active. */
export type HighestPlan = KnownPlan | "none";

/** A time span without a change of the active apps, and so of the possible highest plans. */
export interface PlanPeriod {
  /** End of the span, exclusive, in milliseconds since the epoch. */
  readonly until: number;
  /** Every possible highest plan, lowest first. */
  readonly plans: readonly HighestPlan[];
}

/** A set of highest plans, one bit each in the order of `HIGHEST_PLANS`. */
type PlanSet = number;

const HIGHEST_PLANS: readonly HighestPlan[] = ["none", ...PLAN_ORDER];
const NONE: PlanSet = 1;
const ANY: PlanSet = 2 ** HIGHEST_PLANS.length - 1 - NONE;

/** Returns the plan periods of an organization in order; the last one does not end. */
export function planPeriods(sites: readonly Site[]): PlanPeriod[] {
  const apps = sites.flatMap((site) =>
    site.apps
      .filter(({ state }) => state !== "inactive")
      .map((app) => ({ until: activeUntil(site, app), plans: possiblePlans(app) })),
  );
  // Apps only stop being active, so the periods are built from the last one back.
  apps.sort((a, b) => (a.until === b.until ? 0 : b.until - a.until));
  let plans = NONE;
  const periods = new Map([[Number.POSITIVE_INFINITY, plans]]);
  for (const app of apps) {
    plans = highestOf(plans, app.plans);
    periods.set(app.until, plans);
  }
  return [...periods]
    .map(([until, set]) => ({ until, plans: HIGHEST_PLANS.filter((_, bit) => set & (1 << bit)) }))
    .reverse();
}

/** Returns the instant of an optional field, or infinity if it is absent. */
export function parseInstantOrInfinity(text: string | undefined): number {
  return (text === undefined ? undefined : parseInstant(text)) ?? Number.POSITIVE_INFINITY;
}

/** Returns the instant at which an app stops being active; a trial is active until its end (assumption A6). */
export function activeUntil(site: Site, { state, trialEndsAt, deletedAt }: AppInstance): number {
  return Math.min(
    parseInstantOrInfinity(site.deletedAt),
    parseInstantOrInfinity(deletedAt),
    parseInstantOrInfinity(state === "trial" ? trialEndsAt : undefined),
  );
}

/** Returns every plan that an app may have, and `none` if it may be inactive. */
function possiblePlans({ plan, state }: AppInstance): PlanSet {
  return planSet(plan) | (state === "unknown" ? NONE : 0);
}

function planSet(plan: Plan): PlanSet {
  return plan === "unknown" ? ANY : 1 << HIGHEST_PLANS.indexOf(plan);
}

/** Returns the possible higher plans of one plan from each set: those that are not below the lowest of either set. */
function highestOf(a: PlanSet, b: PlanSet): PlanSet {
  // `-set & set` is the lowest plan of a set, `-lowest` all plans from the lowest one up.
  const lowest = Math.max(-a & a, -b & b);
  return (a | b) & -lowest;
}

/**
 * Returns the in-app data setting if it is the same for every plan except `none`; `undefined` if it is not known.
 */
export function settingOf(plans: readonly HighestPlan[], choice: Choice): "on" | "off" | undefined {
  const settings = new Set(
    plans
      .filter((plan) => plan !== "none")
      .map((plan) => (choice === "default" ? PLANS[plan].inAppData.setting : choice)),
  );
  const [setting] = settings;
  return settings.size === 1 && setting !== "unknown" ? setting : undefined;
}
