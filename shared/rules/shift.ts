import { type Effect, effectInForce } from "../model/organization.ts";
import type { Context } from "./context.ts";

/** What becomes of exceptions because the setting becomes another one: they come into force, or wait. */
export interface Shift {
  readonly effect: Effect;
  readonly becomes: "apply" | "wait";
  /** How many: one or more. */
  readonly count: number;
}

/** What becomes of the exceptions that a change leaves as they are; nothing while the setting is not known. */
export function shiftsBetween(then: Context, now: Context): Shift[] {
  const { setting } = now;
  if (!setting || setting === then.setting) return [];
  const known = new Set(then.organization.settings.exceptions);
  const kept = now.organization.settings.exceptions.filter((exception) => known.has(exception));
  return (["exclude", "include"] as const).flatMap((effect): Shift[] => {
    const count = kept.filter((exception) => exception.effect === effect).length;
    const applies = effect === effectInForce(setting);
    return count > 0 ? [{ effect, becomes: applies ? "apply" : "wait", count }] : [];
  });
}
