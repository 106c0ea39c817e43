import { type Change, MAX_BATCH, type SingleChange } from "./change.ts";
import { effect, target } from "./parse-target.ts";
import { InvalidChangeError } from "./problem.ts";
import { listOf, Misfits, object, oneOf, type Reader, variant } from "./shape.ts";

const set = object({ value: oneOf("on off default") });

const singles = {
  "set-metadata": set,
  "set-in-app-data": set,
  "add-exception": object({ effect, target }),
  "remove-exception": object({ target, "effect?": effect }),
};

const singleChanges = listOf(variant("type", singles) as Reader<SingleChange>);

const changes: Reader<readonly SingleChange[]> = (value, path, misfits) => {
  const count = Array.isArray(value) ? value.length : 1;
  if (count >= 1 && count <= MAX_BATCH) return singleChanges(value, path, misfits);
  return misfits.add(path, `expected 1 to ${MAX_BATCH} changes, got ${count}`);
};

/** Any change. */
export const change = variant("type", { ...singles, batch: object({ changes }) }) as Reader<Change>;

/**
 * Reads a change from outside; extra fields are dropped, keys of Jira's apps upper-cased.
 * @throws {InvalidChangeError} code `invalid-change`, if it is none of the contract's shapes
 */
export function parseChange(value: unknown): Change {
  const misfits = new Misfits();
  const read = change(value, "", misfits);
  if (read === undefined || misfits.problems.length > 0) {
    throw new InvalidChangeError(misfits.problems);
  }
  return read;
}
