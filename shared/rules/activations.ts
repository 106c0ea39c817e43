import type { Effect } from "../model/organization.ts";
import { EFFECT_BIT, effectInForce } from "./effects.ts";
import type { EvaluationContext } from "./evaluation-context.ts";

/** Exceptions that become active or dormant because the setting is turned on or off. */
export interface ExceptionActivation {
  readonly effect: Effect;
  readonly becomes: "active" | "dormant";
  /** One or more. */
  readonly count: number;
}

/** Returns the activations of the exceptions that both documents have; none if the setting is not known afterwards. */
export function activationsBetween(
  before: EvaluationContext,
  after: EvaluationContext,
): ExceptionActivation[] {
  const { setting } = after.period;
  if (!setting || setting === before.period.setting) return [];
  const counts = { exclude: 0, include: 0 };
  for (const { effect, target } of after.compiled.organization.settings.exceptions) {
    if (before.compiled.exceptions.effectsOn(target) & EFFECT_BIT[effect]) counts[effect] += 1;
  }
  return (["exclude", "include"] as const).flatMap((effect): ExceptionActivation[] => {
    const count = counts[effect];
    const becomes = effect === effectInForce(setting) ? "active" : "dormant";
    return count > 0 ? [{ effect, becomes, count }] : [];
  });
}
