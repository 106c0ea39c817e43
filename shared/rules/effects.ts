import type { Effect } from "../model/organization.ts";

/** The effects of the exceptions that hit a place, one bit each; a place may have both, one of them dormant. */
export type EffectMask = number;

/** The bit of each effect. */
export const EFFECT_BIT: Readonly<Record<Effect, EffectMask>> = { include: 1, exclude: 2 };

/** Every combination of effects. */
export const EFFECT_MASKS: readonly EffectMask[] = [0, 1, 2, 3];

/** Returns the effect of the exceptions that are in force while the in-app data setting is on or off. */
export function effectInForce(setting: "on" | "off"): Effect {
  return setting === "on" ? "exclude" : "include";
}
