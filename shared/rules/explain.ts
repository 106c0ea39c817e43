import type { Assessment } from "../model/codes.ts";
import type { Exception, Organization, Plan } from "../model/organization.ts";
import { normalizePlace, type Place } from "../model/place.ts";
import { assessIn } from "./assess.ts";
import { contextOf } from "./context.ts";
import { MARK } from "./exception-index.ts";
import { targetOf } from "./gates.ts";

/** An assessment with the facts that a person needs to follow it. */
export interface Explanation {
  readonly assessment: Assessment;
  /** The highest active plan; `unknown` where several are possible, absent where no app is active. */
  readonly plan?: Plan;
  /** The in-app data setting of the organization, where it is known. */
  readonly setting?: "on" | "off";
  /** Whether metadata can certainly be changed, which the plan decides. */
  readonly metadataUnlocked: boolean;
  /** The exception in force that hits the place; the closest one where its app has one too. */
  readonly exception?: Exception;
  /** An exception that hits the place and is not in force. */
  readonly dormant?: Exception;
}

/**
 * `assess`, and what it rests on.
 * @throws RangeError if `at` is an invalid date
 */
export function explain(organization: Organization, place: Place, at: Date): Explanation {
  const context = contextOf(organization, at);
  const { setting, metadataUnlocked } = context.verdicts;
  const inForce = setting === "on" ? "exclude" : "include";
  const exception = setting && closest(organization, place, inForce);
  const dormant = setting && closest(organization, place, opposite(inForce));
  return {
    assessment: assessIn(context, organization, place),
    ...highestPlan(context.plans),
    ...(setting && { setting }),
    metadataUnlocked,
    ...(exception && { exception }),
    ...(dormant && { dormant }),
  };

  function closest(
    { settings }: Organization,
    of: Place,
    effect: Exception["effect"],
  ): Exception | undefined {
    const target = targetOf(normalizePlace(of));
    if (!target || settings.exceptions.length === 0) return undefined;
    const index = context.compiled.exceptions;
    if (index.of(target) & MARK[effect]) return { effect, target };
    if (target.kind !== "space") return undefined;
    const app = { kind: "app", site: target.site, app: target.app } as const;
    return index.of(app) & MARK[effect] ? { effect, target: app } : undefined;
  }
}

/** The highest active plan of an organization (see `Explanation.plan`). */
export function highestPlan(plans: readonly Plan[]): { plan?: Plan } {
  const [plan] = plans;
  if (plan === undefined) return {};
  return { plan: plans.length > 1 ? "unknown" : plan };
}

function opposite(effect: Exception["effect"]): Exception["effect"] {
  return effect === "include" ? "exclude" : "include";
}
