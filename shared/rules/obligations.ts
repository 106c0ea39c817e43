import { DATA_TYPES, type DataType, findingOf } from "../model/assessment.ts";
import { getOrInsert } from "../model/get-or-insert.ts";
import type { Obligation } from "../model/obligation.ts";
import { canonicalTarget, type Organization, type Target } from "../model/organization.ts";
import { ORGANIZATION_PLACE, type Place } from "../model/place.ts";
import { targetId } from "../model/settings.ts";
import { isPlatformApp } from "../policy/apps.ts";
import { EFFECTIVE_AT } from "../policy/dates.ts";
import { assessIn } from "./assess.ts";
import { deletions } from "./deletions.ts";
import { type EvaluationContext, evaluationContext } from "./evaluation-context.ts";
import { type Certainty, certaintyOf, obligation, strongest } from "./obligation.ts";
import { readingsOf } from "./place-readings.ts";
import { DELETED, NOT_COVERED, NOT_IN_DOCUMENT } from "./reading.ts";

/**
 * Returns the obligations that start when one document replaces another at an instant: to remove contributed data and
 * to retrain models.
 *
 * @returns sorted by data type, then scope
 * @throws RangeError if `at` is an invalid date
 */
export function obligations(before: Organization, after: Organization, at: Date): Obligation[] {
  const from = evaluationContext(before, at);
  const started = [...optOuts(from, evaluationContext(after, at)), ...deletions(from, after)];
  // Nothing starts before the effective date.
  return started.filter(({ startedAt }) => startedAt >= EFFECTIVE_AT).sort(compare);
}

/** Returns the obligations of contributions that end by choice; an organization without a plan has no choice. */
function optOuts(before: EvaluationContext, after: EvaluationContext): Obligation[] {
  if (before.period.hasNoPlan || after.period.hasNoPlan) return [];
  const optOut = (dataType: DataType, scope: Obligation["scope"], certainty: Certainty) =>
    certainty
      ? [obligation({ dataType, scope, trigger: "opt-out", certainty, start: after.at })]
      : [];
  const ofOrganization = DATA_TYPES.flatMap((dataType) => {
    const certainty = endedContribution(
      dataType,
      before,
      [ORGANIZATION_PLACE],
      after,
      ORGANIZATION_PLACE,
    );
    return optOut(dataType, { kind: "organization" }, certainty);
  });
  if (ofOrganization.some(({ dataType }) => dataType === "in-app-data")) return ofOrganization;
  const ofTargets = namedTargets(before, after)
    .filter(({ target }) => isSelectable(after, target))
    .flatMap(({ target, namesBefore }) =>
      optOut(
        "in-app-data",
        target,
        endedContribution("in-app-data", before, namesBefore, after, target),
      ),
    );
  return [...ofOrganization, ...ofTargets];
}

/** Returns the certainty with which data was contributed before, if it is certainly not contributed afterwards. */
function endedContribution(
  dataType: DataType,
  before: EvaluationContext,
  placesBefore: readonly Place[],
  after: EvaluationContext,
  placeAfter: Place,
): Certainty {
  if (findingOf(assessIn(after, placeAfter), dataType).contributed !== "no") return undefined;
  return strongest(
    placesBefore.map((place) => certaintyOf(findingOf(assessIn(before, place), dataType))),
  );
}

/** A target with its key in `after`, and with its keys in `before`. */
interface NamedTarget {
  readonly target: Target;
  readonly namesBefore: readonly Target[];
}

/** Returns the targets that exceptions of either document name, once each. */
function namedTargets(before: EvaluationContext, after: EvaluationContext): NamedTarget[] {
  const targets = new Map<string, { target: Target; namesBefore: Target[] }>();
  for (const { target } of after.compiled.organization.settings.exceptions) {
    targets.set(targetId(target), { target, namesBefore: [] });
  }
  for (const exception of before.compiled.organization.settings.exceptions) {
    const target = canonicalTarget(after.compiled.organization.sites, exception.target);
    const named = getOrInsert(targets, targetId(target), () => ({ target, namesBefore: [] }));
    named.namesBefore.push(exception.target);
  }
  return [...targets.values()].map(({ target, namesBefore }) => ({
    target,
    namesBefore: namesBefore.length > 0 ? namesBefore : [target],
  }));
}

/** Returns true if an exception can name the target: it is covered, in the document, and no platform app. */
function isSelectable(context: EvaluationContext, target: Target): boolean {
  if (target.kind !== "connector" && isPlatformApp(target.app)) return false;
  const readings = readingsOf(context, target);
  return readings !== NOT_COVERED && readings !== NOT_IN_DOCUMENT && readings !== DELETED;
}

/** Compares data type, scope kind, id, site, app and key in this order, by code unit; an absent one is empty. */
function compare(a: Obligation, b: Obligation): number {
  const [left, right] = [sortKeys(a), sortKeys(b)];
  const index = left.findIndex((key, position) => key !== right[position]);
  return index === -1 ? 0 : (left[index] ?? "") < (right[index] ?? "") ? -1 : 1;
}

function sortKeys({ dataType, scope }: Obligation): string[] {
  const { id = "", site = "", app = "", key = "" } = scope as Partial<Record<string, string>>;
  return [dataType, scope.kind, id, site, app, key];
}
