import type { Change, SingleChange } from "../../shared/model/change.ts";
import { MAX_BATCH } from "../../shared/model/change.ts";
import type { Choice, Exception, Organization } from "../../shared/model/organization.ts";
import { targetId } from "../../shared/model/place.ts";

/**
 * The change that leads from one document's settings back to another's: a new change, not a rewind.
 * @returns `undefined` if nothing differs, or if one change cannot do it
 */
export function revertTo(before: Organization, after: Organization): Change | undefined {
  const changes: SingleChange[] = [
    ...back("set-metadata", before.settings.metadata, after.settings.metadata),
    ...back("set-in-app-data", before.settings.inAppData, after.settings.inAppData),
    ...missing(after, before).map(
      ({ effect, target }): SingleChange => ({ type: "remove-exception", effect, target }),
    ),
    ...missing(before, after).map(
      ({ effect, target }): SingleChange => ({ type: "add-exception", effect, target }),
    ),
  ];
  const [first] = changes;
  if (!first || changes.length > MAX_BATCH) return undefined;
  return changes.length === 1 ? first : { type: "batch", changes };
}

function back(
  type: "set-metadata" | "set-in-app-data",
  before: Choice,
  after: Choice,
): SingleChange[] {
  // Nobody can choose not to know.
  return before === after || before === "unknown" ? [] : [{ type, value: before }];
}

/** The exceptions that the one document has and the other lacks. */
function missing(here: Organization, there: Organization): readonly Exception[] {
  const idOf = ({ effect, target }: Exception) => `${effect} ${targetId(target)}`;
  const known = new Set(there.settings.exceptions.map(idOf));
  return here.settings.exceptions.filter((exception) => !known.has(idOf(exception)));
}
