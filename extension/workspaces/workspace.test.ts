import { describe, expect, test } from "vitest";
import { fixture } from "../../test/fixtures.ts";
import { parseDocument, parseFreshness, parseRecords } from "./workspace.ts";

const service = { kind: "service", endpoint: "https://settings.example.com", organization: "acme" };
const record = { id: "acme", name: "Acme", source: service, hosts: ["acme.atlassian.net"] };

describe("the stored list of workspaces", () => {
  test.each([
    ["no name", { ...record, name: undefined }, "/workspaces/0/name"],
    [
      "a source of another kind",
      { ...record, source: { kind: "rumour" } },
      "/workspaces/0/source/kind",
    ],
    [
      "half a sign-in",
      { ...record, source: { ...service, signIn: { issuer: "https://login.example.com" } } },
      "/workspaces/0/source/signIn/clientId",
    ],
    [
      "an address that no service can have",
      { ...record, source: { ...service, endpoint: "nonsense" } },
      "/workspaces/0/source/endpoint",
    ],
    [
      "an organization that is no id",
      { ...record, source: { ...service, organization: "acme corp" } },
      "/workspaces/0/source/organization",
    ],
    ["hosts that are no list", { ...record, hosts: "acme.atlassian.net" }, "/workspaces/0/hosts"],
    ["no form at all", 7, "/workspaces/0"],
  ])("tells of a record with %s by its place, and the others count", (_, faulty, path) => {
    const { records, fault } = parseRecords({ workspaces: [faulty, record] });
    expect(records).toEqual([record]);
    expect(fault).toMatch(`${path}: `);
  });

  test("keeps a record of which only a detail cannot be read, without it, and tells of that", () => {
    const { records, fault } = parseRecords({
      workspaces: [{ ...record, hosts: [7, ...record.hosts], externalId: 7 }],
    });
    expect(records).toEqual([record]);
    expect(fault).toMatch("/workspaces/0/hosts/0: ");
  });

  test("is empty, without a fault, where nothing was ever stored", () => {
    expect(parseRecords({})).toEqual({ records: [] });
  });
});

test("a stored document counts as a whole: one fault, and nothing is answered from it", () => {
  const organization = fixture("acme");
  expect(parseDocument({ organization, role: "admin" }).document?.mine).toBe(false);
  for (const [value, place] of [
    [{ organization }, "role"],
    [{ organization: { ...Object(organization), externalId: 7 }, role: "admin" }, "externalId"],
  ] as const) {
    const { document, fault } = parseDocument(value);
    expect(document).toBeUndefined();
    expect(fault).toMatch(place);
  }
});

test("a document whose freshness cannot be read was never confirmed", () => {
  for (const value of [undefined, 7, { confirmedAt: "yesterday", problem: 7 }]) {
    expect(parseFreshness(value)).toEqual({ confirmedAt: 0 });
  }
});
