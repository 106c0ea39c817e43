import { MAX_BATCH, type SingleChange } from "./change.ts";
import { target } from "./parse-target.ts";
import { effect } from "./parse-words.ts";
import { listOf, object, oneOf, type Reader, variant } from "./shape.ts";

const set = object({ value: oneOf(["on", "off", "default"]) });

const singles = {
  "set-metadata": set,
  "set-in-app-data": set,
  "add-exception": object({ effect, target }),
  "remove-exception": object({ target, "effect?": effect }),
  confirm: object({}),
  discard: object({}),
};

const singleChanges = listOf(variant("type", singles) as Reader<SingleChange>);

const batchOf: Reader<readonly SingleChange[]> = (spot) => {
  const { value, path, problems } = spot;
  const count = Array.isArray(value) ? value.length : 1;
  if (count >= 1 && count <= MAX_BATCH) return singleChanges(spot);
  problems.push({ path, message: `expected 1 to ${MAX_BATCH} changes, got ${count}` });
  return undefined;
};

/** The changes, by type. */
export const changes = { ...singles, batch: object({ changes: batchOf }) };
