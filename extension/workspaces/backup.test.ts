import { describe, expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/organization.ts";
import { createBackup, InvalidBackupError, parseBackup, planRestore } from "./backup.ts";
import type { Workspace } from "./workspace.ts";

const PREFERENCES = { language: "de", notifications: true };

function workspace(id: string, part: Partial<Workspace> = {}, revision = 1): Workspace {
  const organization = parseOrganization({
    id: `org-${id}`,
    name: id,
    hosting: "commercial",
    compliance: [],
    sites: [{ id: "main", host: `${id}.atlassian.net`, apps: [] }],
    connectors: [],
    settings: { metadata: "default", inAppData: "off", exceptions: [] },
    revision,
  });
  return {
    id,
    name: id,
    source: { kind: "document" },
    hosts: [`${id}.atlassian.net`],
    document: { organization, role: "member", mine: false },
    freshness: { confirmedAt: 1_000 },
    ...part,
  };
}

const service = {
  kind: "service",
  endpoint: "https://settings.example.com",
  organization: "acme",
} as const;

const roundTrip = (workspaces: readonly Workspace[]) =>
  parseBackup(JSON.stringify(createBackup(workspaces, PREFERENCES)));

describe("a backup", () => {
  test("restores the origins of values, and drops those that can't be read", () => {
    const origins = { hosting: { kind: "said", at: 5 } };
    const known = workspace("acme");
    const document = { ...known.document, provenance: { origins } } as Workspace["document"];
    const [entry] = roundTrip([{ ...known, ...(document && { document }) }]).workspaces;
    expect(entry?.document.provenance).toEqual({ origins });
    const plan = (workspaces: readonly Workspace[]) =>
      planRestore(roundTrip([{ ...known, ...(document && { document }) }]), workspaces);
    expect(plan([known])[0]?.kind).toBe("replace");
    const text = JSON.stringify(createBackup([known], PREFERENCES));
    const odd = JSON.parse(text);
    odd.workspaces[0].document.provenance = { origins: "none" };
    const [restored] = parseBackup(JSON.stringify(odd)).workspaces;
    expect(restored?.document.provenance).toEqual({ origins: {} });
  });

  test("restores every workspace and preference that it contains", () => {
    const own = [workspace("acme"), workspace("beta", { source: service })];
    const { workspaces, preferences } = roundTrip(own);
    expect(workspaces.map(({ record, ...known }) => ({ ...record, ...known }))).toEqual(own);
    expect(preferences).toEqual(PREFERENCES);
  });

  test("neither saves nor loads managed workspaces", () => {
    expect(roundTrip([workspace("acme", { managed: true })]).workspaces).toEqual([]);
    const text = JSON.stringify(createBackup([workspace("acme")], PREFERENCES)).replace(
      '"id":"acme"',
      '"id":"acme","managed":true',
    );
    expect(parseBackup(text).workspaces[0]?.record).not.toHaveProperty("managed");
  });

  test.each([
    ["an empty file", "", "not JSON"],
    ["another file", "{}", "/format"],
    ["a later version", '{"format":"contribution-lens","version":2,"workspaces":[]}', "/version"],
    [
      "a workspace without a document",
      '{"format":"contribution-lens","version":1,"workspaces":[{"record":{}}]}',
      "/workspaces/0/document",
    ],
    [
      "an invalid document",
      JSON.stringify(createBackup([workspace("acme")], PREFERENCES)).replace('"member"', '"owner"'),
      "/workspaces/0/document/role",
    ],
    [
      "an invalid endpoint",
      JSON.stringify(createBackup([workspace("acme", { source: service })], PREFERENCES)).replace(
        service.endpoint,
        "https://settings.example.com?tenant=1",
      ),
      "/workspaces/0/record/source/endpoint",
    ],
    [
      "invalid preferences",
      JSON.stringify({ ...createBackup([], PREFERENCES), preferences: 7 }),
      "/preferences",
    ],
  ])("is rejected as a whole for %s, with the path of the fault", (_, text, place) => {
    expect(() => parseBackup(text)).toThrow(InvalidBackupError);
    expect(() => parseBackup(text)).toThrow(place);
  });
});

describe("loading a backup", () => {
  const kinds = (backedUp: readonly Workspace[], here: readonly Workspace[]) =>
    planRestore(roundTrip(backedUp), here).map(({ kind, entry }) => [kind, entry.record.id]);

  test("adds new workspaces and leaves equal ones alone", () => {
    expect(kinds([workspace("acme"), workspace("beta")], [workspace("acme")])).toEqual([
      ["same", "acme"],
      ["add", "beta"],
    ]);
  });

  test("replaces the same organization that is stored under another id", () => {
    const here = { ...workspace("acme", {}, 2), id: "elsewhere" };
    expect(kinds([workspace("acme")], [here])).toEqual([["replace", "elsewhere"]]);
  });

  test("keeps a newer revision that a service confirmed", () => {
    const newer = workspace("acme", { source: service }, 7);
    expect(kinds([workspace("acme", { source: service }, 5)], [newer])).toEqual([
      ["older", "acme"],
    ]);
  });

  test("never replaces a managed workspace", () => {
    const managed = workspace("managed-acme", { managed: true });
    const { document } = managed;
    const own = workspace("acme", { ...(document && { document }) });
    expect(kinds([own], [managed])).toEqual([["add", "acme"]]);
  });
});
