import { describe, expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/organization.ts";
import { createBackup, InvalidBackupError, parseBackup } from "./backup.ts";
import { planRestore } from "./plan-restore.ts";
import type { Workspace } from "./workspace.ts";

const PREFERENCES = { language: "de", notifications: true };

function workspace(id: string, part: Partial<Workspace> = {}, revision = 1): Workspace {
  const organization = parseOrganization({
    id: part.source?.kind === "service" ? part.source.organization : `org-${id}`,
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

const NOW = new Date("2026-11-29T12:00:00Z");

const roundTrip = (workspaces: readonly Workspace[]) =>
  parseBackup(JSON.stringify(createBackup(workspaces, PREFERENCES)), NOW);

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
    const [restored] = parseBackup(JSON.stringify(odd), NOW).workspaces;
    expect(restored?.document.provenance).toEqual({ origins: {} });
  });

  test("restores every workspace and preference that it contains", () => {
    const beta = workspace("beta", { source: service });
    const { workspaces, preferences } = roundTrip([workspace("acme"), beta]);
    expect(workspaces.map(({ record, ...known }) => ({ ...record, ...known }))).toEqual([
      workspace("acme"),
      // Only the service itself confirms its documents.
      { ...beta, freshness: { confirmedAt: 0 } },
    ]);
    expect(preferences).toEqual(PREFERENCES);
  });

  test("neither saves nor loads managed workspaces", () => {
    expect(roundTrip([workspace("acme", { managed: true })]).workspaces).toEqual([]);
    const text = JSON.stringify(createBackup([workspace("acme")], PREFERENCES)).replace(
      '"id":"acme"',
      '"id":"acme","managed":true',
    );
    expect(parseBackup(text, NOW).workspaces[0]?.record).not.toHaveProperty("managed");
  });

  test.each([
    ["an empty file", "", "not JSON"],
    ["a list", "[]", "/: expected an object"],
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
      "a service that is reached over plain http",
      JSON.stringify(createBackup([workspace("acme", { source: service })], PREFERENCES)).replace(
        service.endpoint,
        "http://settings.example.com",
      ),
      "acme /workspaces/0/record/source/endpoint",
    ],
    [
      "a sign-in over plain http",
      JSON.stringify(
        createBackup(
          [
            workspace("acme", {
              source: { ...service, signIn: { issuer: "http://login.example", clientId: "lens" } },
            }),
          ],
          PREFERENCES,
        ),
      ),
      "acme /workspaces/0/record/source/signIn/issuer",
    ],
    [
      "a revision that can't be true",
      JSON.stringify(createBackup([workspace("acme", {}, Number.MAX_SAFE_INTEGER)], PREFERENCES)),
      "acme /workspaces/0/document/organization",
    ],
    [
      "a service's workspace with the document of another organization",
      JSON.stringify(createBackup([workspace("acme", { source: service })], PREFERENCES)).replace(
        '"organization":"acme"',
        '"organization":"other"',
      ),
      "acme /workspaces/0/document/organization/id",
    ],
    [
      "two workspaces with one id",
      JSON.stringify(createBackup([workspace("acme"), workspace("acme")], PREFERENCES)),
      "acme /workspaces/1/record/id",
    ],
    [
      "invalid preferences",
      JSON.stringify({ ...createBackup([], PREFERENCES), preferences: 7 }),
      "/preferences",
    ],
  ])("is rejected as a whole for %s, with the path of the fault", (_, text, place) => {
    expect(() => parseBackup(text, NOW)).toThrow(InvalidBackupError);
    expect(() => parseBackup(text, NOW)).toThrow(place);
  });
});

test("a confirmation in the future or before all time counts as none", () => {
  const confirmedAt = (at: number) =>
    roundTrip([workspace("acme", { freshness: { confirmedAt: at } })]).workspaces[0]?.freshness;
  expect(confirmedAt(NOW.getTime())).toEqual({ confirmedAt: NOW.getTime() });
  expect(confirmedAt(Date.parse("9999-12-31"))).toEqual({ confirmedAt: 0 });
  expect(confirmedAt(-1)).toEqual({ confirmedAt: 0 });
});

test("a settings' confirmation in the future counts as none", () => {
  const confirmed = (confirmedAt: string) => {
    const known = workspace("acme");
    const organization = known.document && { ...known.document.organization, confirmedAt };
    const document = known.document && organization && { ...known.document, organization };
    const [entry] = roundTrip([{ ...known, ...(document && { document }) }]).workspaces;
    return entry?.document.organization.confirmedAt;
  };
  expect(confirmed(NOW.toISOString())).toBe(NOW.toISOString());
  expect(confirmed("9999-12-31T00:00:00.000Z")).toBeUndefined();
});

test("an error of the last request isn't restored", () => {
  const freshness = { confirmedAt: 1_000, problem: "unauthenticated" };
  const [entry] = roundTrip([workspace("acme", { freshness })]).workspaces;
  expect(entry?.freshness).toEqual({ confirmedAt: 1_000 });
});

test("a service on this machine may be reached over plain http", () => {
  const source = { ...service, endpoint: "http://127.0.0.1:4310" };
  expect(roundTrip([workspace("acme", { source })]).workspaces[0]?.record.source).toEqual(source);
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
    const posing = workspace("managed-acme");
    expect(kinds([posing], [managed])).toEqual([["add", "restored-managed-acme"]]);
    // The policy can arrive after the backup.
    expect(kinds([posing], [])).toEqual([["add", "restored-managed-acme"]]);
  });

  test("replaces no workspace that has the new id of another one", () => {
    const own = workspace("restored-managed-acme");
    const posing = workspace("managed-acme");
    expect(kinds([posing], [own])).toEqual([["add", "restored-restored-managed-acme"]]);
    expect(kinds([posing, own], [])).toEqual([
      ["add", "restored-managed-acme"],
      ["add", "restored-restored-managed-acme"],
    ]);
  });

  test("replaces no workspace of another service that has the same id", () => {
    const own = workspace("acme", { source: service });
    const elsewhere = { ...service, endpoint: "https://settings.other.example" };
    expect(kinds([workspace("acme", { source: elsewhere })], [own])).toEqual([
      ["add", "restored-acme"],
    ]);
    expect(kinds([workspace("acme")], [own])).toEqual([["add", "restored-acme"]]);
    expect(kinds([own], [workspace("acme")])).toEqual([["add", "restored-acme"]]);
  });

  test("replaces a description that an import continued", () => {
    const described = workspace("acme", { source: { kind: "manual" } });
    expect(kinds([described], [workspace("acme", {}, 2)])).toEqual([["replace", "acme"]]);
  });

  test("calls a stored workspace by the name that it has here", () => {
    const posing = roundTrip([{ ...workspace("acme", {}, 2), name: "Other" }]);
    expect(planRestore(posing, [workspace("acme")])).toMatchObject([
      { kind: "replace", name: "acme" },
    ]);
  });

  test("replaces a workspace by at most one of a file", () => {
    const own = workspace("acme", { source: service }, 2);
    const twin = { ...workspace("twin", { source: service }), id: "twin" };
    expect(kinds([twin, own], [own])).toEqual([
      ["add", "twin"],
      ["same", "acme"],
    ]);
  });
});
