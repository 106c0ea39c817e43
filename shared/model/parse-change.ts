import { type Change, MAX_BATCH, type SingleChange } from "./change.ts";
import { EFFECTS, readTarget } from "./parse-target.ts";
import { InvalidChangeError } from "./problem.ts";
import { Faults, optional } from "./read.ts";

const SINGLE_TYPES = [
  "set-metadata",
  "set-in-app-data",
  "add-exception",
  "remove-exception",
] as const;
const VALUES = ["on", "off", "default"] as const;

/**
 * Reads a change from outside; extra fields are dropped, keys of Jira's apps upper-cased.
 * @throws {InvalidChangeError} code `invalid-change`, if it is none of the contract's shapes
 */
export function parseChange(value: unknown): Change {
  const faults = new Faults();
  const change = readChange(value, faults);
  if (change === undefined || faults.problems.length > 0) {
    throw new InvalidChangeError(faults.problems);
  }
  return change;
}

function readChange(value: unknown, faults: Faults): Change | undefined {
  const fields = faults.object(value, "");
  if (!fields) return undefined;
  const type = faults.oneOf(fields["type"], [...SINGLE_TYPES, "batch"], "/type");
  if (type !== "batch") return type && readSingle(type, fields, "", faults);
  const items = fields["changes"];
  if (Array.isArray(items) && (items.length < 1 || items.length > MAX_BATCH)) {
    return faults.add("/changes", `expected 1 to ${MAX_BATCH} changes, got ${items.length}`);
  }
  const changes = faults.array(items, "/changes", (item, path) => {
    const inner = faults.object(item, path);
    const innerType = inner && faults.oneOf(inner["type"], SINGLE_TYPES, `${path}/type`);
    return inner && innerType && readSingle(innerType, inner, path, faults);
  });
  return changes && { type, changes };
}

function readSingle(
  type: (typeof SINGLE_TYPES)[number],
  fields: Readonly<Record<string, unknown>>,
  path: string,
  faults: Faults,
): SingleChange | undefined {
  if (type === "set-metadata" || type === "set-in-app-data") {
    const value = faults.oneOf(fields["value"], VALUES, `${path}/value`);
    return value && { type, value };
  }
  const target = readTarget(fields["target"], `${path}/target`, faults);
  const given = fields["effect"];
  if (type === "remove-exception" && given === undefined) return target && { type, target };
  const effect = faults.oneOf(given, EFFECTS, `${path}/effect`);
  if (target === undefined || effect === undefined) return undefined;
  return type === "add-exception"
    ? { type, effect, target }
    : { type, target, ...optional("effect", effect) };
}
