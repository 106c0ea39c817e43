import { describe, expect, test } from "vitest";
import { assess } from "../../shared/rules/assess.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import { originOf, provenanceOf } from "../workspaces/provenance.ts";
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

  test("takes the highest of the plans that the API states", async () => {
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
  ])("has no plan if the API states %s", async (_, relationships) => {
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
    const resolutions = new Map([['"hosting"', "read"]] as const);
    const chosen = await importFrom({ entries: government }, { before: stored, resolutions });
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

  test("about the use of data are kept as the API states them, and decide nothing", async () => {
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

  test("without a known type are left out", async () => {
    const odd = { id: "hipaa", attributes: { status: "enabled" } };
    const { organization } = await importFrom({ entries, policies: [odd] });
    expect(organization.compliance).toBe("unknown");
  });
});
