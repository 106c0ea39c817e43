import type { Change, SingleChange } from "../../shared/model/change.ts";

/** One change that does all of these; `undefined` where there is nothing to do. */
export function oneChange(changes: readonly SingleChange[]): Change | undefined {
  return changes.length > 1 ? { type: "batch", changes } : changes[0];
}
