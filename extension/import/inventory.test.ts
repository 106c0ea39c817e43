import { describe, expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/organization.ts";
import { assess } from "../../shared/rules/assess.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import { originOf, provenanceOf, provenanceOfDocument, said } from "../workspaces/provenance.ts";
import { differences } from "./differences.ts";
import { withSpaces } from "./merge-spaces.ts";
import {
  AT,
  entry,
  imported,
  importFrom,
  NO_REQUIREMENT,
  policy,
  withoutProvenance,
} from "./testing/vendor-server.ts";

const HOST = "acme.atlassian.net";
const OCTOBER = Date.parse("2026-10-01T00:00:00Z");
const READ = { kind: "read", from: "admin-api", at: AT };

describe("a first import", () => {
  test("has the sites and apps with their plans, unknown apps included", async () => {
    const { organization } = await imported(
      entry("jira-software", HOST, { plan: "Standard", realm: "EU", regions: ["DE"] }),
      entry("Confluence", HOST, { plan: "PREMIUM (annual)" }),
      entry("jira_servicedesk", HOST, { status: "offline" }),
      entry("rovo-dev-agent", HOST, { status: "deprecated", plan: "Starter" }),
    );
    expect(organization).toMatchObject({
      externalId: "11-22",
      name: "Acme Robotics",
      hosting: "commercial",
      compliance: "unknown",
      settings: { metadata: "unknown", inAppData: "unknown" },
      sites: [{ externalId: "1", host: HOST }],
    });
    expect(organization.sites[0]?.apps).toEqual([
      { app: "jira", plan: "standard", state: "active", residency: "EU" },
      { app: "confluence", plan: "premium", state: "active" },
      { app: "jira-service-management", plan: "unknown", state: "inactive" },
      { app: "rovo-dev-agent", plan: "unknown", state: "unknown" },
    ]);
  });

  test("takes the highest of the plans that the API tells", async () => {
    const { organization } = await importFrom(
      {
        entries: [
          entry("jira", HOST, { plan: "Standard" }),
          entry("confluence", HOST, { plan: "Premium" }),
        ],
      },
      { answers: { compliance: NO_REQUIREMENT, metadata: "default", inAppData: "default" } },
    );
    const place = { kind: "platform", app: "home" } as const;
    expect(assess(organization, place, new Date(AT))).toMatchObject({
      metadata: { contributed: "yes", decidedBy: "plan-lock" },
      inAppData: { contributed: "no", decidedBy: "plan-default" },
    });
  });

  test.each([
    ["no entitlement", { entitlement: [] }],
    ["an entitlement without a plan", { entitlement: [{ attributes: {} }] }],
    [
      "two plans",
      { entitlement: [{ attributes: { plan: "Free" } }, { attributes: { plan: "Premium" } }] },
    ],
    ["one of two plans", { entitlement: [{ attributes: { plan: "Free" } }, null] }],
    ["nothing", undefined],
  ])("has no plan where the API tells %s", async (_, relationships) => {
    const { organization } = await imported({ ...entry("jira", HOST), relationships });
    expect(organization.sites[0]?.apps[0]?.plan).toBe("unknown");
  });

  test("gives no definite answer for an organization whose only app is deprecated", async () => {
    const { organization } = await importFrom(
      { entries: [entry("jira", HOST, { plan: "Standard", status: "deprecated" })] },
      { answers: { compliance: NO_REQUIREMENT } },
    );
    const place = { kind: "app", site: organization.sites[0]?.id ?? "", app: "jira" } as const;
    expect(assess(organization, place, new Date(AT)).metadata.contributed).toBe("unknown");
  });

  test("merges the parts of an app; one that may be active makes a higher plan possible", async () => {
    const core = entry("jira-core", HOST, { status: "offline", realm: "US", plan: "Enterprise" });
    const software = entry("jira-software", HOST, { realm: "EU", plan: "Standard" });
    for (const parts of [
      [core, software],
      [software, core],
    ]) {
      const { organization } = await imported(...parts);
      expect(organization.sites[0]?.apps).toEqual([
        { app: "jira", plan: "standard", state: "active", residency: "EU" },
      ]);
    }
    const possible = entry("jira-core", HOST, { status: "paused", plan: "Enterprise" });
    const { organization } = await imported(software, possible);
    expect(organization.sites[0]?.apps).toMatchObject([{ plan: "unknown", state: "active" }]);
  });

  test("counts the plans of apps without a site, which belong to no address", async () => {
    const { organization } = await imported(entry("jira", HOST, { plan: "Free" }), {
      ...entry("trello", null, { plan: "Enterprise" }),
      id: "ari:cloud:trello::workspace/x",
    });
    expect(organization.hosting).toBe("commercial");
    expect(organization.sites).toMatchObject([
      { host: HOST },
      { id: "no-site", apps: [{ app: "trello", plan: "enterprise" }] },
    ]);
  });

  test("counts the plan of an entry that hides its app", async () => {
    const hidden = entry("", HOST, { plan: "Premium" });
    const { organization } = await imported(entry("jira", HOST, { plan: "Free" }), hidden);
    expect(organization.sites[0]?.apps).toEqual([
      { app: "jira", plan: "free", state: "active" },
      { app: "unidentified", plan: "premium", state: "active" },
    ]);
  });

  test("takes no address of Jira for Product Discovery while an entry hides its app", async () => {
    const discovery = entry("jira-product-discovery", HOST);
    const answerOf = async (...entries: readonly unknown[]) => {
      const { organization } = await imported(...entries);
      const place = resolvePlace(`https://${HOST}/jira/your-work`, [organization])?.place;
      return place && assess(organization, place, new Date(AT)).metadata;
    };
    expect(await answerOf(discovery)).toMatchObject({ contributed: "no" });
    expect(await answerOf(discovery, entry("", HOST))).toMatchObject({ contributed: "unknown" });
  });

  test("names an organization by its site if the key can't list organizations", async () => {
    const { organization } = await importFrom(
      { entries: [entry("jira", HOST)] },
      { organization: { id: "11-22" } },
    );
    expect(organization.name).toBe("acme");
  });

  test("takes further hosts of a site as its aliases, the custom domain too", async () => {
    const { organization } = await imported(
      entry("jira", "jira.acme.example"),
      entry("confluence", HOST),
    );
    expect(organization.sites).toMatchObject([{ host: HOST, aliases: ["jira.acme.example"] }]);
    const place = resolvePlace("https://jira.acme.example/browse/ENG-1", [organization])?.place;
    expect(place).toMatchObject({ kind: "space", app: "jira", key: "ENG" });
  });

  test("assigns distinct ids to sites whose hosts differ only in a dot", async () => {
    const hosts = ["acme.eu.example.com", "acme-eu.example.com"];
    const entries = hosts.map((host, index) => entry("jira", host, { site: String(index) }));
    const { organization } = await imported(...entries);
    expect(organization.sites.map(({ host }) => host)).toEqual(hosts);
    expect(new Set(organization.sites.map(({ id }) => id)).size).toBe(2);
  });
});

describe("hosting", () => {
  const hostingOf = async (...hosts: readonly (string | null)[]) => {
    const entries = hosts.map((host, index) => entry("jira", host, { site: String(index) }));
    const { organization, provenance } = await imported(...entries);
    return [organization.hosting, originOf(provenance, "hosting")];
  };

  test("is read from the hosts of the sites", async () => {
    const address = { kind: "read", from: "address", at: AT };
    expect(await hostingOf(HOST)).toEqual(["commercial", address]);
    expect(await hostingOf(HOST, "acme.atlassian-us-gov-mod.net")).toEqual(["government", address]);
    expect(await hostingOf("acme.atlassian-isolated.net")).toEqual(["isolated", address]);
  });

  test("is assumed for a custom domain, and not known while a site hides its host", async () => {
    expect(await hostingOf(HOST, "jira.acme.example")).toEqual(["commercial", { kind: "assumed" }]);
    expect((await hostingOf(HOST, null))[0]).toBe("unknown");
  });

  test("of an earlier import is replaced only by choice, or if it was assumed", async () => {
    const government = [entry("jira", "acme.atlassian-us-gov-mod.net")];
    const commercial = await imported(entry("jira", HOST));
    const stored = withoutProvenance(commercial);
    const open = await importFrom({ entries: government }, { before: stored });
    expect(open.organization.hosting).toBe("commercial");
    expect(open.conflicts).toEqual([
      { id: '"hosting"', fact: "hosting", known: "commercial", read: "government" },
    ]);
    const choices = new Map([['"hosting"', "read"]] as const);
    const chosen = await importFrom({ entries: government }, { before: stored, choices });
    expect(chosen.organization.hosting).toBe("government");
    const assumed = {
      ...commercial,
      provenance: { origins: { hosting: { kind: "assumed" } } },
    } as const;
    const replaced = await importFrom({ entries: government }, { before: assumed });
    expect(replaced.organization.hosting).toBe("government");
  });
});

describe("policies", () => {
  const entries = [entry("jira", HOST, { plan: "Standard" })];

  test("make HIPAA a requirement while it is enabled", async () => {
    const enabled = await importFrom({ entries, policies: [policy("hipaa", "enabled")] });
    expect(enabled.organization.compliance).toEqual(["hipaa"]);
    expect(provenanceOf({ document: enabled }, "compliance")).toEqual(READ);
    const disabled = await importFrom({ entries, policies: [policy("hipaa", "disabled")] });
    expect(disabled.organization.compliance).toBe("unknown");
  });

  test("about the use of data are kept as they are told, and decide nothing", async () => {
    const told = await importFrom({
      entries,
      policies: [policy("ugc-data-use-preferences", "disabled")],
    });
    expect(told.provenance.dataUse).toEqual([
      {
        status: "disabled",
        name: "ugc-data-use-preferences",
        updatedAt: "2026-10-01T08:00:00Z",
        readAt: AT,
      },
    ]);
    expect(told.organization.settings).toMatchObject({ metadata: "unknown", inAppData: "unknown" });
  });

  test("that the API names otherwise or not at all are left out", async () => {
    const odd = { id: "hipaa", attributes: { status: "enabled" } };
    const { organization } = await importFrom({ entries, policies: [odd] });
    expect(organization.compliance).toBe("unknown");
  });
});

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

  test("keeps what the API no longer tells, with its age", async () => {
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

  test("has its time", async () => {
    const { before, fact } = await told();
    expect(provenanceOf({ document: before }, fact)).toEqual(said(OCTOBER));
    expect(provenanceOf({ document: before }, "metadata")).toEqual(said(OCTOBER));
    expect(provenanceOf({ document: before }, "in-app-data")).toBeUndefined();
    expect(before.organization.confirmedAt).toBe("2026-10-01T00:00:00.000Z");
  });

  test("stays until the person takes the other one", async () => {
    const { before, fact } = await told();
    const open = await importFrom({ entries: [jira] }, { before });
    expect(open.organization.sites[0]?.apps[0]?.plan).toBe("premium");
    expect(open.conflicts).toEqual([
      { id: JSON.stringify(fact), fact, known: "premium", read: "standard", origin: said(OCTOBER) },
    ]);
    const choose = (choice: "known" | "read") =>
      importFrom(
        { entries: [jira] },
        { before, choices: new Map([[JSON.stringify(fact), choice]]) },
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
