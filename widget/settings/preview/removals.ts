import { DATA_TYPES, type DataType } from "../../../shared/model/assessment.ts";
import { type Change, type SingleChange, singleChangesOf } from "../../../shared/model/change.ts";
import type { Obligation } from "../../../shared/model/obligation.ts";
import type { Impact } from "../../../shared/rules/impact.ts";

/**
 * Returns the removals of earlier opt-outs that go on although a change makes their data contributed again (assumption
 * A4): the longest one of each data type.
 */
export function ongoingRemovals(
  obligations: readonly Obligation[],
  change: Change,
  impact: Impact,
  at: Date,
): Obligation[] {
  const changes = singleChangesOf(change);
  return newlyContributedTypes(impact).flatMap((dataType) => {
    const removals = obligations.filter(
      (item) =>
        item.dataType === dataType &&
        item.trigger === "opt-out" &&
        Date.parse(item.removeBy) > at.getTime() &&
        changes.some((single) => concerns(single, item)),
    );
    return removals.sort((a, b) => Date.parse(b.removeBy) - Date.parse(a.removeBy)).slice(0, 1);
  });
}

/** Returns the data types for which a change makes some place contribute that did not before. */
export function newlyContributedTypes({ counted, otherImpacts }: Impact): DataType[] {
  return DATA_TYPES.filter((dataType) => {
    const { starts, "unknown-to-contributed": certain } = counted[dataType];
    return (
      starts + certain > 0 ||
      otherImpacts.some(
        (item) =>
          item.dataType === dataType && /starts|unknown-to-contributed/.test(item.transition),
      )
    );
  });
}

/** Returns true if a change can make data contributed again that is being removed. */
function concerns(change: SingleChange, { scope }: Obligation): boolean {
  if (!("target" in change) || scope.kind === "organization") return true;
  const { target } = change;
  if (target.kind === "connector") return scope.kind === "connector" && scope.id === target.id;
  if (scope.kind !== "space" && scope.kind !== "app") return false;
  if (scope.site !== target.site || scope.app !== target.app) return false;
  return scope.kind === "app" || target.kind === "app" || scope.key === target.key;
}
