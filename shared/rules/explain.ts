import type { Exception, Organization } from "../model/organization.ts";
import type { OrganizationExplanation } from "../model/overview.ts";
import { normalizePlace, type Place } from "../model/place.ts";
import { assessIn } from "./assess.ts";
import { contextOf } from "./context.ts";
import { highestPlan } from "./explain-organization.ts";
import { targetOf } from "./gates.ts";
import { MARK } from "./marks.ts";

/** An assessment of a place with the facts that a person needs to follow it. */
export interface Explanation extends OrganizationExplanation {
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

function opposite(effect: Exception["effect"]): Exception["effect"] {
  return effect === "include" ? "exclude" : "include";
}
