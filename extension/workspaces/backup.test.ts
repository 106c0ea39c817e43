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
  test("brings back every workspace and preference that went into it", () => {
    const own = [workspace("acme"), workspace("beta", { source: service })];
    const { workspaces, preferences } = roundTrip(own);
    expect(workspaces.map(({ record, ...known }) => ({ ...record, ...known }))).toEqual(own);
    expect(preferences).toEqual(PREFERENCES);
  });

  test("leaves the employer's workspaces to the policy, going out and coming in", () => {
    expect(roundTrip([workspace("acme", { managed: true })]).workspaces).toEqual([]);
    const text = JSON.stringify(createBackup([workspace("acme")], PREFERENCES)).replace(
      '"id":"acme"',
      '"id":"acme","managed":true',
    );
    expect(parseBackup(text).workspaces[0]?.record.managed).toBeUndefined();
  });

  test.each([
    ["nothing", "", "not JSON"],
    ["another file", "{}", "/format"],
    ["a later version", '{"format":"contribution-lens","version":2,"workspaces":[]}', "/version"],
    [
      "a workspace without a document",
      '{"format":"contribution-lens","version":1,"workspaces":[{"record":{}}]}',
      "/workspaces/0/document",
    ],
    [
      "a document with a fault",
      JSON.stringify(createBackup([workspace("acme")], PREFERENCES)).replace('"member"', '"owner"'),
      "/workspaces/0/document/role",
    ],
    [
      "a service at no address",
      JSON.stringify(createBackup([workspace("acme", { source: service })], PREFERENCES)).replace(
        service.endpoint,
        "https://settings.example.com?tenant=1",
      ),
      "/workspaces/0/record/source/endpoint",
    ],
    [
      "preferences that are none",
      JSON.stringify({ ...createBackup([], PREFERENCES), preferences: 7 }),
      "/preferences",
    ],
  ])("that is %s is refused whole, with the place of the fault", (_, text, place) => {
    expect(() => parseBackup(text)).toThrow(InvalidBackupError);
    expect(() => parseBackup(text)).toThrow(place);
  });
});

describe("loading a backup", () => {
  const kinds = (backedUp: readonly Workspace[], here: readonly Workspace[]) =>
    planRestore(roundTrip(backedUp), here).map(({ kind, entry }) => [kind, entry.record.id]);

  test("adds what is not here, and changes nothing of what is the same", () => {
    expect(kinds([workspace("acme"), workspace("beta")], [workspace("acme")])).toEqual([
      ["same", "acme"],
      ["add", "beta"],
    ]);
  });

  test("takes the place of the same organization under another id, not beside it", () => {
    const here = { ...workspace("acme", {}, 2), id: "elsewhere" };
    expect(kinds([workspace("acme")], [here])).toEqual([["replace", "elsewhere"]]);
  });

  test("keeps what a service has confirmed since", () => {
    const newer = workspace("acme", { source: service }, 7);
    expect(kinds([workspace("acme", { source: service }, 5)], [newer])).toEqual([
      ["older", "acme"],
    ]);
  });

  test("never takes the place of what the employer set", () => {
    const managed = workspace("managed-acme", { managed: true });
    const { document } = managed;
    const own = workspace("acme", { ...(document && { document }) });
    expect(kinds([own], [managed])).toEqual([["add", "acme"]]);
  });
});
