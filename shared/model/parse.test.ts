import { toJsonSchema } from "@valibot/to-json-schema";
import type { GenericSchema } from "valibot";
import * as v from "valibot";
import { expect, test } from "vitest";
import { AssessmentSchema } from "./assessment.ts";
import { AuditEntrySchema, ChangeResultSchema } from "./audit-entry.ts";
import { ChangeSchema, ViolationSchema } from "./change.ts";
import { ObligationSchema } from "./obligation.ts";
import { InventorySchema, OrganizationSchema } from "./organization.ts";
import { parseJson, safeParse } from "./parse.ts";
import { PlaceSchema } from "./place.ts";

const toOpenApi = (schema: GenericSchema) =>
  toJsonSchema(schema, { typeMode: "input", ignoreActions: ["check", "raw_check"] });

test.each<[string, GenericSchema]>([
  ["an organization", OrganizationSchema],
  ["an inventory", InventorySchema],
  ["a change", ChangeSchema],
  ["a violation", ViolationSchema],
  ["a place", PlaceSchema],
  ["an assessment", AssessmentSchema],
  ["an obligation", ObligationSchema],
  ["an audit entry", AuditEntrySchema],
  ["the result of a change", ChangeResultSchema],
])("the schema of %s converts to JSON schema", (_what, schema) => {
  expect(() => toOpenApi(schema)).not.toThrow();
});

test("the JSON schema of an organization names its fields, optional ones and defaults", () => {
  const { properties, required } = toOpenApi(OrganizationSchema);
  expect(Object.keys(properties ?? {})).toEqual(
    expect.arrayContaining(["externalId", "authority", "decided", "confirmedAt", "revision"]),
  );
  expect(required).toEqual([
    "id",
    "name",
    "hosting",
    "compliance",
    "sites",
    "connectors",
    "settings",
    "revision",
  ]);
  expect(properties?.["authority"]).toMatchObject({
    enum: ["vendor", "service"],
    default: "vendor",
  });
  expect(properties?.["revision"]).toMatchObject({ type: "integer", minimum: 1 });
});

test("safeParse escapes field names in JSON pointers", () => {
  const { issues } = safeParse(v.object({ "a/b~c": v.string() }), { "a/b~c": 1 });
  expect(issues).toEqual([{ path: "/a~1b~0c", message: "expected a string, got `1`" }]);
});

test("an audit entry keeps the inventory as it was recorded", () => {
  const inventory = { id: "acme", name: "Acme", sites: [{ id: "main", owner: null }] };
  const hash = "0".repeat(64);
  const entry = {
    sequence: 1,
    at: "2026-11-29T10:00:00.000Z",
    actor: { id: "host", name: "Host" },
    change: { type: "replace-inventory", inventory },
    revision: 1,
    previousHash: hash,
    hash,
  };
  expect(safeParse(AuditEntrySchema, { ...entry, extra: 1 })).toEqual({ output: entry });
});

test("parseJson accepts a byte order mark", () => {
  expect(parseJson('\uFEFF{"id":"acme"}')).toEqual({ id: "acme" });
  expect(() => parseJson("\uFEFF")).toThrow(SyntaxError);
});
