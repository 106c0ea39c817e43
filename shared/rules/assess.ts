import type { Assessment, Finding, NoteCode, Summary } from "../model/assessment.ts";
import type { Organization } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { EFFECTIVE_AT } from "../policy/dates.ts";
import { applyEffectiveDate, type Decision, type Decisions } from "./decision.ts";
import { EFFECT_BIT, effectInForce } from "./effects.ts";
import {
  decidedContext,
  decisionsFor,
  type EvaluationContext,
  evaluationContext,
} from "./evaluation-context.ts";
import { readingsOf, targetOf } from "./place-readings.ts";
import { effectsOf, type ReadingSet } from "./reading.ts";

/**
 * Returns whether a place contributes metadata and in-app data at an instant, and by which rule.
 *
 * @param organization a document as `parseOrganization` returns it
 * @param place the result of `resolvePlace`, or any place; the document need not contain it
 * @returns a fresh object; an answer that is not known is `unknown`
 * @throws RangeError if `at` is an invalid date
 */
export function assess(organization: Organization, place: Place, at: Date): Assessment {
  return assessIn(evaluationContext(organization, at), place);
}

/** Assesses a place in an evaluation context, see `assess`. */
export function assessIn(context: EvaluationContext, place: Place): Assessment {
  const { at, compiled, period } = context;
  const readings = readingsOf(context, place);
  const decisions = decisionsFor(context, readings);
  const confirmed = decidedContext(context);
  const decided = confirmed && decisionsFor(confirmed, readingsOf(confirmed, place));
  // The in-app data setting, if it is known and rules 1 to 6 let it apply to the place.
  const setting = decisions.meetsPreconditions ? period.setting : undefined;
  const isSelectable = setting !== undefined && targetOf(place) !== undefined;
  const isChoiceDormant =
    decisions.metadata.decidedBy === "plan-lock" &&
    compiled.organization.settings.metadata === "off";
  const isExceptionDormant = isSelectable && hasDormantEffect(readings, setting);
  const metadata = finding(
    applyEffectiveDate(decisions.metadata, at),
    decided && applyEffectiveDate(decided.metadata, at),
    isChoiceDormant ? "choice-dormant" : undefined,
    { organization: compiled.isEligible && period.isMetadataUnlocked, exception: false },
  );
  const inAppData = finding(
    applyEffectiveDate(decisions.inAppData, at),
    decided && applyEffectiveDate(decided.inAppData, at),
    isExceptionDormant ? "exceptions-dormant" : undefined,
    { organization: compiled.isEligible && period.hasPlan, exception: isSelectable },
  );
  return { metadata, inAppData, summary: summarize(decisions, metadata, inAppData) };
}

function finding(
  { contributed, decidedBy }: Decision,
  decided: Decision | undefined,
  dormant: NoteCode | undefined,
  control: Finding["control"],
): Finding {
  const notes: NoteCode[] = [];
  if (decided && decided.contributed !== contributed) notes.push("change-decided");
  if (dormant) notes.push(dormant);
  return decidedBy === "not-yet-effective"
    ? { contributed, decidedBy, notes, startsAt: EFFECTIVE_AT, control }
    : { contributed, decidedBy, notes, control };
}

/** Returns true if the place has an exception of the effect that is not in force. */
function hasDormantEffect(readings: ReadingSet, setting: "on" | "off"): boolean {
  return (effectsOf(readings) & ~EFFECT_BIT[effectInForce(setting)]) !== 0;
}

function summarize(
  { isNotEligible }: Decisions,
  { contributed: metadata }: Finding,
  { contributed: inAppData }: Finding,
): Summary {
  if (isNotEligible) return "not-eligible";
  if (metadata === "unknown" || inAppData === "unknown") return "unknown";
  if (metadata === "yes") return inAppData === "yes" ? "all" : "metadata-only";
  return inAppData === "yes" ? "in-app-only" : "none";
}
