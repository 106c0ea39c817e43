import type { Assessment, DecisionCode } from "../../shared/model/assessment.ts";
import type { Effect, Organization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { effectInForce } from "../../shared/rules/effects.ts";
import type { Missing } from "../i18n/popup-messages.ts";
import type { SourceAnswer } from "./page-answer.ts";

/** Returns the fact that an unknown answer lacks; of several, the one that the others depend on. */
export function missingFact({ metadata, inAppData }: Assessment, place: Place): Missing {
  const has = (code: DecisionCode) => metadata.decidedBy === code || inAppData.decidedBy === code;
  if (has("place-unknown")) return "place";
  if (has("plan-unknown")) return "plan";
  if (has("setting-unknown")) return "setting";
  if (!has("place-ambiguous")) return "eligibility";
  return place.kind === "some-space" ? "ambiguous-space" : "ambiguous-app";
}

/** The spaces that an ambiguous address may stand for and that have an exception in force. */
export interface SpaceExceptions {
  readonly effect: Effect;
  readonly count: number;
}

/** Counts the exceptions in force of the spaces that an ambiguous address may stand for, if there are any. */
export function spaceExceptionsAt(
  { settings }: Organization,
  place: Place,
  setting: "on" | "off" | undefined,
): SpaceExceptions | undefined {
  if (!setting || (place.kind !== "some-space" && place.kind !== "somewhere")) return undefined;
  const effect = effectInForce(setting);
  const count = settings.exceptions.filter(
    ({ effect: own, target }) =>
      own === effect &&
      target.kind === "space" &&
      target.site === place.site &&
      (place.kind === "somewhere" || target.app === place.app),
  ).length;
  return count > 0 ? { effect, count } : undefined;
}

/** Returns true if every date at which the answer can change by itself is known. */
export function isForeseeable({ workspace, organization, explanation }: SourceAnswer): boolean {
  // A description by hand says nothing about trials.
  if (workspace.source.kind === "manual" || explanation.assessment.summary === "unknown") {
    return false;
  }
  return organization.sites
    .flatMap(({ apps }) => apps)
    .every(
      ({ plan, state, trialEndsAt }) =>
        plan !== "unknown" &&
        state !== "unknown" &&
        (state !== "trial" || trialEndsAt !== undefined),
    );
}
