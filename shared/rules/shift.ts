import type { Effect, Organization } from "../model/organization.ts";
import type { Context } from "./context.ts";

/** What becomes of exceptions because the setting becomes another one: they come into force, or wait. */
export interface Shift {
  readonly effect: Effect;
  readonly becomes: "apply" | "wait";
  /** How many: one or more. */
  readonly count: number;
}

/** What becomes of the exceptions that a change leaves as they are; nothing while the setting is not known. */
export function shiftsBetween(
  before: Organization,
  then: Context,
  after: Organization,
  now: Context,
): Shift[] {
  const { setting } = now.verdicts;
  if (!setting || setting === then.verdicts.setting) return [];
  const known = new Set(before.settings.exceptions);
  const kept = after.settings.exceptions.filter((exception) => known.has(exception));
  const excludes = kept.filter(({ effect }) => effect === "exclude").length;
  const shifts: Shift[] = [
    { effect: "exclude", becomes: setting === "on" ? "apply" : "wait", count: excludes },
    {
      effect: "include",
      becomes: setting === "on" ? "wait" : "apply",
      count: kept.length - excludes,
    },
  ];
  return shifts.filter(({ count }) => count > 0);
}
