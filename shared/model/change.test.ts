import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, canonicalChange, parseChange } from "./change.ts";
import { InvalidChangeError, type Issue } from "./errors.ts";
import { parseOrganization } from "./organization.ts";
import { document } from "./testing/documents.ts";

const SET = { type: "set-metadata", value: "on" } as const;
const ENG = { kind: "space", site: "main", app: "jira", key: "ENG" } as const;

function problemsOf(value: unknown): readonly Issue[] {
  try {
    parseChange(value);
  } catch (error) {
    if (error instanceof InvalidChangeError) return error.problems;
    throw error;
  }
  return [];
}

describe("parseChange", () => {
  test.each<Change>([
    SET,
    { type: "set-in-app-data", value: "default" },
    { type: "add-exception", effect: "include", target: ENG },
    { type: "remove-exception", target: { kind: "app", site: "main", app: "jira" } },
    { type: "remove-exception", effect: "exclude", target: { kind: "connector", id: "drive" } },
    { type: "confirm" },
    { type: "discard" },
    { type: "batch", changes: [SET, { type: "confirm" }, { type: "discard" }] },
    { type: "batch", changes: Array(500).fill(SET) },
  ])("returns $type as it is", (change) => {
    expect(parseChange(change)).toEqual(change);
  });

  test.each<[unknown, ...string[]]>([
    [null, ""],
    [[], ""],
    ["confirm", ""],
    [{}, "/type"],
    [{ type: "drop" }, "/type"],
    [{ type: "replace-inventory", inventory: {} }, "/type"],
    [{ type: "set-metadata" }, "/value"],
    [{ type: "set-metadata", value: "unknown" }, "/value"],
    [{ type: "add-exception" }, "/effect", "/target"],
    [{ type: "add-exception", target: { kind: "connector", id: "drive" } }, "/effect"],
    [{ type: "add-exception", effect: "include", target: { ...ENG, key: "" } }, "/target/key"],
    [{ type: "remove-exception", target: { kind: "platform", app: "rovo" } }, "/target/kind"],
    [{ type: "remove-exception", target: ENG, effect: "both" }, "/effect"],
    [{ type: "batch" }, "/changes"],
    [{ type: "batch", changes: SET }, "/changes"],
    [{ type: "batch", changes: [] }, "/changes"],
    [{ type: "batch", changes: [{ type: "batch", changes: [SET] }] }, "/changes/0/type"],
    [
      { type: "batch", changes: [SET, { type: "set-metadata" }, null] },
      "/changes/1/value",
      "/changes/2",
    ],
    [{ type: "batch", changes: Array(501).fill(SET) }, "/changes"],
  ])("rejects %j", (value, ...paths) => {
    expect(problemsOf(value).map(({ path }) => path)).toEqual(paths);
    expect(() => parseChange(value)).toThrow(expect.objectContaining({ code: "invalid-change" }));
  });

  test("drops fields that the type or the target does not have", () => {
    const target = { kind: "app", site: "main", app: "jira", key: "X" };
    expect(parseChange({ type: "remove-exception", target, effect: null, by: "me" })).toEqual({
      type: "remove-exception",
      target: { kind: "app", site: "main", app: "jira" },
    });
  });

  test("throws InvalidChangeError or returns a change that parses to itself, for any value", () => {
    const part = fc.oneof(fc.anything(), fc.constantFrom("on", "include", ENG, [SET]));
    const type = fc.constantFrom("batch", "confirm", "add-exception", "set-metadata", "x");
    const shape = fc.record({ type, value: part, effect: part, target: part, changes: part });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), shape), (value) => {
        if (problemsOf(value).length > 0) return;
        const change = parseChange(value);
        expect(parseChange(change)).toEqual(change);
      }),
      { numRuns: 1000 },
    );
  });
});

test("canonicalChange writes the keys of a change as the document does", () => {
  const organization = parseOrganization(document());
  const add = (app: string, key: string) =>
    ({ type: "add-exception", effect: "include", target: { ...ENG, app, key } }) as const;
  expect(canonicalChange(organization, add("confluence", "hr"))).toEqual(add("confluence", "HR"));
  expect(canonicalChange(organization, SET)).toBe(SET);
  expect(
    canonicalChange(organization, { type: "batch", changes: [SET, add("jira", "new")] }),
  ).toEqual({
    type: "batch",
    changes: [SET, add("jira", "NEW")],
  });
});
