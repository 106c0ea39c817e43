import type { DataType } from "../../../shared/model/assessment.ts";
import { DATA_TYPES } from "../../../shared/model/assessment.ts";
import type { Change, SingleChange } from "../../../shared/model/change.ts";
import type { Obligation } from "../../../shared/model/obligation.ts";
import type { Impact } from "../../../shared/rules/impact.ts";

/**
 * The removals that earlier opt-outs began and that go on though a change lets data of the same kind be contributed
 * again (assumption A4): of each data type the one that takes longest.
 */
export function earlierRemovals(
  running: readonly Obligation[],
  change: Change,
  changed: Impact,
  at: Date,
): Obligation[] {
  const changes = change.type === "batch" ? change.changes : [change];
  return typesThatBegin(changed).flatMap((dataType) => {
    const removals = running.filter(
      (item) =>
        item.dataType === dataType &&
        item.trigger === "opt-out" &&
        Date.parse(item.removeBy) > at.getTime() &&
        changes.some((single) => concerns(single, item)),
    );
    return removals.sort((a, b) => Date.parse(b.removeBy) - Date.parse(a.removeBy)).slice(0, 1);
  });
}

/** The data types of which a change lets something be contributed that was not. */
export function typesThatBegin({ counted, otherImpacts }: Impact): DataType[] {
  return DATA_TYPES.filter((dataType) => {
    const { starts, "unknown-to-contributed": nowIn } = counted[dataType];
    return (
      starts + nowIn > 0 ||
      otherImpacts.some(
        (item) =>
          item.dataType === dataType && /starts|unknown-to-contributed/.test(item.transition),
      )
    );
  });
}

/** Whether a change can let something be contributed again that is being removed. */
function concerns(change: SingleChange, { scope }: Obligation): boolean {
  if (!("target" in change) || scope.kind === "organization") return true;
  const { target } = change;
  if (target.kind === "connector") return scope.kind === "connector" && scope.id === target.id;
  if (scope.kind !== "space" && scope.kind !== "app") return false;
  if (scope.site !== target.site || scope.app !== target.app) return false;
  return scope.kind === "app" || target.kind === "app" || scope.key === target.key;
}
