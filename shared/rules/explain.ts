import type { Assessment } from "../model/assessment.ts";
import {
  canonicalTarget,
  type Effect,
  type Exception,
  type Organization,
  type Plan,
  type Target,
} from "../model/organization.ts";
import { ORGANIZATION_PLACE, type Place } from "../model/place.ts";
import { assessIn } from "./assess.ts";
import { EFFECT_BIT, effectInForce } from "./effects.ts";
import { type EvaluationContext, evaluationContext } from "./evaluation-context.ts";
import { targetOf } from "./place-readings.ts";

/** The organization-level assessment with the facts that explain it. */
export interface OrganizationExplanation {
  readonly assessment: Assessment;
  /** The highest active plan; `unknown` if several are possible, absent if no app is active. */
  readonly plan?: Plan;
  /** The in-app data setting of the organization, if it is known. */
  readonly setting?: "on" | "off";
  /** True if the plan certainly allows metadata to be changed. */
  readonly isMetadataUnlocked: boolean;
}

/** An assessment of a place with the facts that explain it. */
export interface Explanation extends OrganizationExplanation {
  /** The exception in force that hits the place; the space's own rather than that of its app. */
  readonly exception?: Exception;
  /** The dormant exception that hits the place. */
  readonly dormant?: Exception;
}

/**
 * Returns the assessment of a place with the facts that explain it.
 * @throws RangeError if `at` is an invalid date
 */
export function explain(organization: Organization, place: Place, at: Date): Explanation {
  const context = evaluationContext(organization, at);
  const { setting } = context.period;
  const exception = setting && closest(context, place, effectInForce(setting));
  const dormant =
    setting && closest(context, place, effectInForce(setting === "on" ? "off" : "on"));
  return {
    ...explainIn(context, place),
    ...(exception && { exception }),
    ...(dormant && { dormant }),
  };
}

/**
 * Returns the organization-level assessment, which no exception changes, with the facts that explain it.
 * @throws RangeError if `at` is an invalid date
 */
export function explainOrganization(organization: Organization, at: Date): OrganizationExplanation {
  return explainIn(evaluationContext(organization, at), ORGANIZATION_PLACE);
}

function explainIn(context: EvaluationContext, place: Place): OrganizationExplanation {
  const { plans, setting, isMetadataUnlocked } = context.period;
  const [plan] = plans;
  return {
    assessment: assessIn(context, place),
    ...(plans.length > 1 && { plan: "unknown" as const }),
    ...(plans.length === 1 && plan !== undefined && plan !== "none" && { plan }),
    ...(setting && { setting }),
    isMetadataUnlocked,
  };
}

/** Returns the exception of an effect that hits the place: its own, or that of its app. */
function closest(context: EvaluationContext, place: Place, effect: Effect): Exception | undefined {
  const placeTarget = targetOf(place);
  if (!placeTarget) return undefined;
  const { exceptions, organization } = context.compiled;
  const target = canonicalTarget(organization.sites, placeTarget);
  const has = (candidate: Target) => exceptions.effectsOn(candidate) & EFFECT_BIT[effect];
  if (has(target)) return { effect, target };
  if (target.kind !== "space") return undefined;
  const app = { kind: "app", site: target.site, app: target.app } as const;
  return has(app) ? { effect, target: app } : undefined;
}
