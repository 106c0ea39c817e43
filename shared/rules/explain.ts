import {
  type Effect,
  type Exception,
  effectInForce,
  type Organization,
} from "../model/organization.ts";
import { normalizePlace, type Place } from "../model/place.ts";
import type { OrganizationExplanation } from "../model/summary.ts";
import { assessIn } from "./assess.ts";
import { type Context, contextOf } from "./context.ts";
import { explainIn } from "./explain-organization.ts";
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
  const { setting } = context;
  const exception = setting && closest(context, place, effectInForce(setting));
  const dormant =
    setting && closest(context, place, effectInForce(setting === "on" ? "off" : "on"));
  return {
    ...explainIn(context, assessIn(context, place)),
    ...(exception && { exception }),
    ...(dormant && { dormant }),
  };
}

/** The exception of an effect that hits a place: its own, or that of its app. */
function closest({ compiled }: Context, place: Place, effect: Effect): Exception | undefined {
  const target = targetOf(normalizePlace(place));
  if (!target) return undefined;
  if (compiled.exceptions.of(target) & MARK[effect]) return { effect, target };
  if (target.kind !== "space") return undefined;
  const app = { kind: "app", site: target.site, app: target.app } as const;
  return compiled.exceptions.of(app) & MARK[effect] ? { effect, target: app } : undefined;
}
