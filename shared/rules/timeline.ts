import { parseInstant } from "../model/instant.ts";
import { type KnownPlan, PLAN_ORDER } from "../policy/plans.ts";
import type { StandingSite } from "./standing.ts";

/** What holds of the plans between two instants. */
export interface Epoch {
  /**
   * Every plan that the highest active one can be, lowest first: one where all are known, several where a
   * plan is `unknown` (it can only raise the highest), none where no app is active.
   */
  readonly plans: readonly KnownPlan[];
}

/** The plans over time: `epochs[i]` holds before `ends[i]`, the last one after all of them. */
export interface Timeline {
  readonly ends: readonly number[];
  readonly epochs: readonly Epoch[];
}

interface ActiveApp {
  /** Rank in the plan order; -1 where the plan is unknown. */
  readonly rank: number;
  readonly end: number;
}

/** The instant of an optional field; never, where it is absent. */
export function instantOrNever(text: string | undefined): number {
  return (text === undefined ? undefined : parseInstant(text)) ?? Number.POSITIVE_INFINITY;
}

/**
 * Works out the plans once for all instants: an app is active until its trial ends (assumption A6), or it
 * or its site is deleted, whichever is first, so that the plans change only at those ends.
 */
export function compileTimeline(sites: readonly StandingSite[]): Timeline {
  const apps = activeApps(sites);
  const ends = [...new Set(apps.map((app) => app.end))]
    .filter((end) => end !== Number.POSITIVE_INFINITY)
    .sort((a, b) => a - b);
  const byEnd = apps.sort((a, b) => b.end - a.end);
  const epochs: Epoch[] = [];
  let next = 0;
  let highest = -1;
  let unknown = false;
  // From the last epoch back: an app that is active late is active in every earlier epoch too.
  for (let index = ends.length; index >= 0; index -= 1) {
    const start = index === 0 ? Number.NEGATIVE_INFINITY : (ends[index - 1] ?? 0);
    for (let app = byEnd[next]; app && app.end > start; app = byEnd[next]) {
      highest = Math.max(highest, app.rank);
      unknown ||= app.rank < 0;
      next += 1;
    }
    epochs.unshift({ plans: possiblePlans(highest, unknown) });
  }
  return { ends, epochs };
}

/** The epoch that an instant lies in; an end belongs to the epoch after it. */
export function epochAt(timeline: Timeline, at: number): number {
  let low = 0;
  let high = timeline.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((timeline.ends[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function activeApps(sites: readonly StandingSite[]): ActiveApp[] {
  const apps: ActiveApp[] = [];
  for (const site of sites) {
    const siteEnd = instantOrNever(site.deletedAt);
    for (const app of site.apps) {
      if (app.state === "inactive") continue;
      const trialEnd = app.state === "trial" ? instantOrNever(app.trialEndsAt) : siteEnd;
      const end = Math.min(siteEnd, trialEnd, instantOrNever(app.deletedAt));
      apps.push({ rank: app.plan === "unknown" ? -1 : PLAN_ORDER.indexOf(app.plan), end });
    }
  }
  return apps;
}

function possiblePlans(highest: number, unknown: boolean): readonly KnownPlan[] {
  if (unknown) return PLAN_ORDER.slice(Math.max(highest, 0));
  return highest < 0 ? [] : PLAN_ORDER.slice(highest, highest + 1);
}
