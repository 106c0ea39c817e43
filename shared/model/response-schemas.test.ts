import type { GenericSchema } from "valibot";
import { describe, expect, test } from "vitest";
import { AuditEntrySchema, AuditPageSchema } from "./audit-entry.ts";
import { ObligationSchema, ObligationsPageSchema } from "./obligation.ts";
import { OrganizationSummarySchema } from "./organization-summary.ts";
import { safeParse } from "./parse.ts";
import { PlaceSchema } from "./place.ts";

const place = { app: "Jira", space: { key: "ENG", name: "Engineering" }, site: "Acme" };

const setting = {
  value: "on",
  isLocked: false,
  isChosen: true,
  canChange: true,
  reason: { key: "organization-choice-on" },
  notes: [],
  decided: "off",
};

const summary = {
  id: "acme",
  name: "Acme",
  revision: 3,
  authority: "vendor",
  confirmedAt: "2026-11-23T09:00:00.000Z",
  plan: "premium",
  summary: "metadata-only",
  settings: { metadata: setting, inAppData: { ...setting, value: "unknown" } },
  exceptions: {
    include: { count: 0, names: [], status: "dormant" },
    exclude: { count: 2, names: [place, { app: "Jira" }], status: "active" },
    decided: { added: 1, removed: 0 },
  },
  spaces: { yes: 3, total: 5 },
  nextChange: {
    at: "2026-12-20T00:00:00.000Z",
    cause: { kind: "trial-ends", plan: "premium" },
    summary: "unknown",
  },
};

const obligation = {
  dataType: "in-app-data",
  scope: { kind: "organization" },
  trigger: "opt-out",
  startedAt: "2026-11-23T09:00:00.000Z",
  removeBy: "2026-12-23T09:00:00.000Z",
  retrainBy: "2027-02-21T09:00:00.000Z",
  aggregatesUntil: "2033-11-23T09:00:00.000Z",
  certain: true,
  assumed: false,
};

const entry = {
  sequence: 1,
  at: "2026-11-23T09:00:00.000Z",
  actor: { id: "u1", name: "Ada" },
  change: { type: "set-in-app-data", value: "off" },
  revision: 2,
  previousHash: "0".repeat(64),
  hash: "f".repeat(64),
};

/** Returns copies of a value, each with one part replaced. */
function replacements(value: unknown, replace: (part: unknown) => unknown[]): unknown[] {
  const own = replace(value);
  if (typeof value !== "object" || value === null) return own;
  const inner = Object.entries(value).flatMap(([key, part]) =>
    replacements(part, replace).map((next) =>
      Array.isArray(value) ? value.with(Number(key), next) : { ...value, [key]: next },
    ),
  );
  return [...own, ...inner];
}

describe.each<[string, GenericSchema, object]>([
  ["a summary", OrganizationSummarySchema, summary],
  ["an obligation of an organization", ObligationSchema, obligation],
  [
    "a page of obligations",
    ObligationsPageSchema,
    { obligations: [{ ...obligation, scope: { kind: "site", id: "main" } }], next: "a1" },
  ],
  ["an audit entry", AuditEntrySchema, entry],
  ["a page of the audit log", AuditPageSchema, { entries: [entry], next: 2 }],
])("%s", (_, schema, value) => {
  test("keeps every field", () => {
    expect(safeParse(schema, value)).toEqual({ output: value });
  });

  test("is refused if one part has another type", () => {
    const faulty = replacements(value, (part) => (typeof part === "object" ? [7] : [{}]));
    for (const other of faulty) {
      expect(safeParse(schema, other).issues, JSON.stringify(other)).not.toBeUndefined();
    }
  });
});

describe("a summary", () => {
  const parse = (part: object) => safeParse(OrganizationSummarySchema, { ...summary, ...part });
  const withSetting = (value: string) => ({
    settings: { ...summary.settings, metadata: { ...setting, value } },
  });
  const withStatus = (status: string) => ({
    exceptions: { ...summary.exceptions, exclude: { count: 1, names: [], status } },
  });
  const withCause = (kind: string) => ({ nextChange: { ...summary.nextChange, cause: { kind } } });

  test.each([
    ...["on", "off", "unknown"].map(withSetting),
    ...["active", "dormant", "unknown"].map(withStatus),
    ...["use-begins", "trial-ends", "deleted"].map(withCause),
  ])("can have %j", (part) => {
    expect(parse(part).issues).toBeUndefined();
  });

  test.each([withSetting(""), withStatus(""), withCause("")])("can't have %j", (part) => {
    expect(parse(part).issues).toHaveLength(1);
  });
});

test.each([
  { kind: "space", site: "main", app: "jira", key: "ENG" },
  { kind: "app", site: "main", app: "jira" },
  { kind: "app", app: "trello" },
  { kind: "platform", app: "rovo" },
  { kind: "connector", id: "drive" },
  { kind: "some-space", site: "main", app: "jira" },
  { kind: "somewhere", site: "main" },
])("the place %j is parsed as it is", (value) => {
  expect(safeParse(PlaceSchema, value)).toEqual({ output: value });
});

test.each([
  {},
  { kind: "" },
  { kind: "space", site: "main", app: "jira" },
  { kind: "app" },
  { kind: "platform" },
  { kind: "connector" },
  { kind: "some-space", site: "main" },
  { kind: "somewhere" },
])("the value %j is no place", (value) => {
  expect(safeParse(PlaceSchema, value).output).toBeUndefined();
});

test.each(["0".repeat(65), "0".repeat(63), "F".repeat(64), `${"0".repeat(64)}\n`])(
  "an audit entry can't have the hash %j",
  (hash) => {
    expect(safeParse(AuditEntrySchema, { ...entry, hash }).issues).toHaveLength(1);
  },
);
