import { type Change, MAX_BATCH, type SingleChange } from "../../shared/model/change.ts";
import type { Choice, Organization, Settings } from "../../shared/model/organization.ts";
import { exceptionId } from "../../shared/model/settings.ts";
import { toBatch } from "./draft.ts";
import { pendingSettings } from "./pending-settings.ts";

/**
 * Returns the change that makes the settings of one document those of an earlier one: a new change, not a rewind.
 * @returns `undefined` if nothing differs, or if one change cannot do it
 */
export function revertTo(before: Organization, after: Organization): Change | undefined {
  const [target, current] = [pendingSettings(before), pendingSettings(after)];
  const changes: SingleChange[] = [
    ...choose("set-metadata", target.metadata, current.metadata),
    ...choose("set-in-app-data", target.inAppData, current.inAppData),
    ...changesOfMissing("remove-exception", current, target),
    ...changesOfMissing("add-exception", target, current),
  ];
  return changes.length > MAX_BATCH ? undefined : toBatch(changes);
}

function choose(
  type: "set-metadata" | "set-in-app-data",
  before: Choice,
  after: Choice,
): SingleChange[] {
  // Nobody can choose `unknown`.
  return before === after || before === "unknown" ? [] : [{ type, value: before }];
}

/** Returns a change for each exception of one document that the other lacks. */
function changesOfMissing(
  type: "add-exception" | "remove-exception",
  { exceptions }: Settings,
  other: Settings,
): SingleChange[] {
  const known = new Set(other.exceptions.map(exceptionId));
  return exceptions.flatMap((exception) =>
    known.has(exceptionId(exception)) ? [] : { type, ...exception },
  );
}
