import { type Change, MAX_BATCH, type SingleChange } from "../../shared/model/change.ts";
import type { Choice, Exception, Organization } from "../../shared/model/organization.ts";
import { targetId } from "../../shared/model/settings.ts";
import { oneChange } from "./one-change.ts";

/**
 * The change that leads from one document's settings back to another's: a new change, not a rewind.
 * @returns `undefined` if nothing differs, or if one change cannot do it
 */
export function revertTo(before: Organization, after: Organization): Change | undefined {
  const changes: SingleChange[] = [
    ...back("set-metadata", before.settings.metadata, after.settings.metadata),
    ...back("set-in-app-data", before.settings.inAppData, after.settings.inAppData),
    ...missing("remove-exception", after, before),
    ...missing("add-exception", before, after),
  ];
  return changes.length > MAX_BATCH ? undefined : oneChange(changes);
}

function back(
  type: "set-metadata" | "set-in-app-data",
  before: Choice,
  after: Choice,
): SingleChange[] {
  // Nobody can choose not to know.
  return before === after || before === "unknown" ? [] : [{ type, value: before }];
}

/** Changes of the exceptions that the one document has and the other lacks. */
function missing(
  type: "add-exception" | "remove-exception",
  here: Organization,
  there: Organization,
): SingleChange[] {
  const idOf = ({ effect, target }: Exception) => `${effect} ${targetId(target)}`;
  const known = new Set(there.settings.exceptions.map(idOf));
  return here.settings.exceptions.flatMap((exception) =>
    known.has(idOf(exception)) ? [] : { type, ...exception },
  );
}
