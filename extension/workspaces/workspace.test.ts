import { describe, expect, test } from "vitest";
import { fixture } from "../../test/fixtures.ts";
import { parseDocument, parseFreshness, parseRecords } from "./workspace.ts";

const service = { kind: "service", endpoint: "https://settings.example.com", organization: "acme" };
const record = { id: "acme", name: "Acme", source: service, hosts: ["acme.atlassian.net"] };

describe("the stored list of workspaces", () => {
  test.each([
    ["no name", { ...record, name: undefined }, "/workspaces/0/name"],
    [
      "an unknown kind of source",
      { ...record, source: { kind: "rumour" } },
      "/workspaces/0/source/kind",
    ],
    [
      "a sign-in without a client id",
      { ...record, source: { ...service, signIn: { issuer: "https://login.example.com" } } },
      "/workspaces/0/source/signIn/clientId",
    ],
    [
      "an invalid endpoint",
      { ...record, source: { ...service, endpoint: "nonsense" } },
      "/workspaces/0/source/endpoint",
    ],
    [
      "an invalid organization id",
      { ...record, source: { ...service, organization: "acme corp" } },
      "/workspaces/0/source/organization",
    ],
    ["hosts that are no list", { ...record, hosts: "acme.atlassian.net" }, "/workspaces/0/hosts"],
    ["a number in place of a record", 7, "/workspaces/0"],
  ])("reports %s with its path and keeps the other records", (_, faulty, path) => {
    const { records, fault } = parseRecords({ workspaces: [faulty, record] });
    expect(records).toEqual([record]);
    expect(fault).toMatch(`${path}: `);
  });

  test("reports a list that is none", () => {
    expect(parseRecords({ workspaces: "acme" }).fault).toMatch("array");
  });

  test("is empty without a fault if nothing was stored", () => {
    expect(parseRecords({})).toEqual({ records: [] });
  });
});

test("reads a document that was stored before documents had an authority as the vendor's", () => {
  const { authority: _, ...organization } = fixture("acme") as { authority?: string };
  expect(parseDocument({ organization, role: "admin" }).document?.organization.authority).toBe(
    "vendor",
  );
});

test.each([
  ["a missing role", { organization: fixture("acme") }, "role"],
  [
    "an invalid optional field",
    { organization: { ...Object(fixture("acme")), externalId: 7 }, role: "admin" },
    "externalId",
  ],
])("rejects a document because of %s", (_, value, path) => {
  const { document, fault } = parseDocument(value);
  expect(document).toBeUndefined();
  expect(fault).toMatch(path);
});

test.each([undefined, 7, { confirmedAt: "yesterday" }])(
  "takes a document with the freshness %j for one that was never confirmed",
  (value) => {
    expect(parseFreshness(value)).toEqual({ confirmedAt: 0 });
  },
);
