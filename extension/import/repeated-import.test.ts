import { describe, expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/organization.ts";
import { assess } from "../../shared/rules/assess.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import { provenanceOf, provenanceOfDocument, said } from "../workspaces/provenance.ts";
import { differences } from "./differences.ts";
import { withSpaces } from "./merge-spaces.ts";
import {
  AT,
  entry,
  imported,
  importFrom,
  NO_REQUIREMENT,
  policy,
} from "./testing/vendor-server.ts";

const HOST = "acme.atlassian.net";
const OCTOBER = Date.parse("2026-10-01T00:00:00Z");
const READ = { kind: "read", from: "admin-api", at: AT };

describe("another import", () => {
  test("keeps a site whose address changed, with its exceptions, plans and spaces", async () => {
    const first = await importFrom(
      { entries: [entry("confluence", HOST)] },
      { answers: { plan: "standard", inAppData: "on", compliance: NO_REQUIREMENT } },
    );
    const [site] = first.organization.sites;
    const target = { kind: "space", site: site?.id ?? "", app: "confluence", key: "HR" } as const;
    const spaces = new Map([["confluence", [{ key: "HR", name: "People" }]]]);
    const settings = {
      ...first.organization.settings,
      exceptions: [{ effect: "exclude", target }],
    } as const;
    const organization = withSpaces({ ...first.organization, settings }, target.site, {
      spaces,
      leftOut: 0,
    });
    const moved = "acme-support.atlassian.net";
    const { organization: after } = await importFrom(
      { entries: [entry("confluence", moved)] },
      { before: { organization, provenance: first.provenance } },
    );
    expect(after.sites).toMatchObject([
      { id: target.site, host: moved, aliases: [HOST], apps: [{ plan: "standard" }] },
    ]);
    for (const host of [HOST, moved]) {
      const place = resolvePlace(`https://${host}/wiki/spaces/HR`, [after])?.place;
      expect(place && assess(after, place, new Date(AT)).inAppData.contributed).toBe("no");
    }
    expect(differences(organization, after)).toEqual([
      {
        kind: "renamed",
        name: expect.stringContaining(moved),
        before: expect.stringContaining(HOST),
      },
    ]);
  });

  test("gives an address that another site took over to that site", async () => {
    const before = await imported(entry("jira", HOST, { site: "1" }));
    const { organization } = await importFrom(
      {
        entries: [
          entry("jira", HOST, { site: "2" }),
          entry("jira", "moved.atlassian.net", { site: "1" }),
        ],
      },
      { before },
    );
    const hosts = organization.sites.map(({ externalId, host, aliases = [] }) => [
      externalId,
      host,
      ...aliases,
    ]);
    expect(hosts).toContainEqual(["1", "moved.atlassian.net"]);
    expect(hosts).toContainEqual(["2", HOST]);
  });

  test("adds and removes apps, and keeps settings and pending decisions", async () => {
    const first = await imported(entry("jira", HOST), entry("confluence", HOST));
    const settings = { metadata: "default", inAppData: "on", exceptions: [] } as const;
    const organization = parseOrganization({
      ...first.organization,
      settings,
      decided: { ...settings, inAppData: "off" },
      confirmedAt: "2026-11-01T00:00:00.000Z",
      revision: 4,
    });
    const { organization: after } = await importFrom(
      {
        entries: [
          entry("jira", HOST),
          entry("jira-servicedesk", "new.atlassian.net", { site: "2" }),
        ],
      },
      { before: { organization, provenance: first.provenance } },
    );
    expect(after).toMatchObject({
      settings,
      decided: { inAppData: "off" },
      confirmedAt: "2026-11-01T00:00:00.000Z",
      revision: 5,
    });
    expect(differences(organization, after)).toMatchObject([
      { kind: "added", name: expect.stringContaining("new.atlassian.net") },
      { kind: "added", name: expect.stringContaining("Jira Service Management") },
      { kind: "gone", name: expect.stringContaining("Confluence") },
    ]);
  });

  test("removes nothing while an entry hides its app", async () => {
    const before = await imported(entry("jira", HOST), entry("confluence", HOST, { plan: "Free" }));
    const { organization } = await importFrom({ entries: [entry("jira", HOST), null] }, { before });
    const apps = organization.sites[0]?.apps;
    expect(apps).toContainEqual({ app: "confluence", plan: "free", state: "active" });
    expect(organization.sites.map(({ id }) => id)).toContain("no-site");
  });

  test("keeps values that the API no longer states, with their age", async () => {
    const before = await importFrom({ entries: [entry("jira", HOST, { plan: "Premium" })] });
    const again = await importFrom(
      { entries: [entry("jira", HOST, { status: null })] },
      { before, at: AT + 1_000 },
    );
    const site = again.organization.sites[0]?.id ?? "";
    expect(again.organization.sites[0]?.apps).toMatchObject([{ plan: "premium", state: "active" }]);
    expect(provenanceOf({ document: again }, ["plan", site, "jira"])).toEqual(READ);
  });
});

describe("a value that a person said", () => {
  const jira = entry("jira", HOST, { plan: "Standard" });
  const told = async () => {
    const first = await importFrom(
      { entries: [entry("jira", HOST)] },
      { answers: { plan: "premium", metadata: "on" }, at: OCTOBER },
    );
    const site = first.organization.sites[0]?.id ?? "";
    return { before: first, fact: ["plan", site, "jira"] as const };
  };

  test("has the time at which it was said", async () => {
    const { before, fact } = await told();
    expect(provenanceOf({ document: before }, fact)).toEqual(said(OCTOBER));
    expect(provenanceOf({ document: before }, "metadata")).toEqual(said(OCTOBER));
    expect(provenanceOf({ document: before }, "in-app-data")).toBeUndefined();
    expect(before.organization.confirmedAt).toBe("2026-10-01T00:00:00.000Z");
  });

  test("stays until the person chooses the other one", async () => {
    const { before, fact } = await told();
    const open = await importFrom({ entries: [jira] }, { before });
    expect(open.organization.sites[0]?.apps[0]?.plan).toBe("premium");
    expect(open.conflicts).toEqual([
      { id: JSON.stringify(fact), fact, known: "premium", read: "standard", origin: said(OCTOBER) },
    ]);
    const choose = (choice: "known" | "read") =>
      importFrom(
        { entries: [jira] },
        { before, resolutions: new Map([[JSON.stringify(fact), choice]]) },
      );
    const read = await choose("read");
    expect(read.organization.sites[0]?.apps[0]?.plan).toBe("standard");
    expect(provenanceOf({ document: read }, fact)).toEqual(READ);
    expect(differences(before.organization, read.organization)).toMatchObject([
      { kind: "changed", fact: "plan", before: "premium", after: "standard" },
    ]);
    const kept = await choose("known");
    expect(kept.organization.sites[0]?.apps[0]?.plan).toBe("premium");
    expect(provenanceOf({ document: kept }, fact)).toEqual(said(OCTOBER));
  });

  test("in a document that the person imported is treated alike", async () => {
    const { before, fact } = await told();
    const stored = { ...before, provenance: provenanceOfDocument(OCTOBER) };
    const { conflicts } = await importFrom({ entries: [jira] }, { before: stored });
    expect(conflicts).toMatchObject([{ fact, known: "premium", read: "standard" }]);
  });

  test("agrees with the API without a question", async () => {
    const { before, fact } = await told();
    const premium = entry("jira", HOST, { plan: "Premium" });
    const { conflicts, ...document } = await importFrom({ entries: [premium] }, { before });
    expect(conflicts).toEqual([]);
    expect(provenanceOf({ document }, fact)).toEqual(said(OCTOBER));
  });

  test("about compliance conflicts with an enabled HIPAA policy", async () => {
    const before = await importFrom(
      { entries: [jira] },
      { answers: { compliance: NO_REQUIREMENT }, at: OCTOBER },
    );
    const policies = [policy("hipaa", "enabled")];
    const { organization, conflicts } = await importFrom({ entries: [jira], policies }, { before });
    expect(organization.compliance).toEqual([]);
    expect(conflicts).toMatchObject([{ fact: "compliance", known: [], read: ["hipaa"] }]);
  });

  test("of a trial agrees with an app that is online", async () => {
    const { before } = await told();
    const apps = before.organization.sites[0]?.apps.map((app) => ({ ...app, state: "trial" }));
    const organization = parseOrganization({
      ...before.organization,
      sites: [{ ...before.organization.sites[0], apps }],
    });
    const { conflicts, ...after } = await importFrom(
      { entries: [entry("jira", HOST)] },
      { before: { organization, provenance: before.provenance } },
    );
    expect(conflicts).toEqual([]);
    expect(after.organization.sites[0]?.apps[0]?.state).toBe("trial");
  });
});
