import type { DataType } from "../../../shared/model/assessment.ts";
import type { Change, SingleChange } from "../../../shared/model/change.ts";
import type { Obligation } from "../../../shared/model/obligation.ts";
import type { Changed } from "../../../shared/rules/changed.ts";
import { DATA_TYPES } from "../../../shared/rules/data-types.ts";

/**
 * The removals that earlier opt-outs began and that go on though a change lets data of the same kind be contributed
 * again (assumption A4): of each data type the one that takes longest.
 */
export function earlierRemovals(
  running: readonly Obligation[],
  change: Change,
  changed: Changed,
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
export function typesThatBegin({ counted, beyond }: Changed): DataType[] {
  return DATA_TYPES.filter((dataType) => {
    const { starts, nowIn } = counted[dataType];
    return (
      starts + nowIn > 0 ||
      beyond.some((item) => item.dataType === dataType && /starts|nowIn/.test(item.move))
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
