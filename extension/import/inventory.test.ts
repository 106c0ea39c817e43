import { expect, test } from "vitest";
import { parseOrganization } from "../../shared/model/organization.ts";
import { differences } from "./differences.ts";
import { importedDocument } from "./inventory.ts";
import { withSpaces } from "./spaces.ts";
import { ACME, entry, imported } from "./testing/admin-pages.ts";

test("imports sites and apps, unknown apps included, with the chosen plan", async () => {
  const entries = await imported(
    entry("jira-software", "acme.atlassian.net", { realm: "EU", regions: ["DE"] }),
    entry("Confluence", "acme.atlassian.net", { status: "offline" }),
    entry("rovo-dev-agent", "acme.atlassian.net"),
    entry("guard", ""),
  );
  const document = importedDocument({ organization: ACME, entries, plan: "unknown" });
  expect(document).toMatchObject({
    externalId: "11-22",
    settings: { metadata: "unknown", inAppData: "unknown" },
  });
  expect(document.sites.map(({ host }) => host)).toEqual(["acme.atlassian.net"]);
  expect(document.sites[0]?.apps).toEqual([
    { app: "jira", plan: "unknown", state: "active", residency: "EU" },
    { app: "confluence", plan: "unknown", state: "inactive" },
    { app: "rovo-dev-agent", plan: "unknown", state: "active" },
  ]);
});

test("reads the hosting from the hosts of the sites", async () => {
  const commercial = entry("jira", "acme.atlassian.net");
  const government = entry("jira", "acme.atlassian-us-gov-mod.net");
  const hosting = async (...entries: Parameters<typeof imported>) =>
    importedDocument({ organization: ACME, entries: await imported(...entries), plan: "free" })
      .hosting;
  expect(await hosting(commercial)).toBe("commercial");
  expect(await hosting(commercial, government)).toBe("government");
});

test("merges the parts of an app; it is active while one of them is online", async () => {
  const core = entry("jira-core", "acme.atlassian.net", { status: "offline", realm: "US" });
  const software = entry("jira-software", "acme.atlassian.net", { realm: "EU" });
  for (const parts of [
    [core, software],
    [software, core],
  ]) {
    const entries = await imported(...parts);
    const document = importedDocument({ organization: ACME, entries, plan: "free" });
    expect(document.sites[0]?.apps).toEqual([
      { app: "jira", plan: "free", state: "active", residency: "EU" },
    ]);
  }
});

test("ignores optional fields of another type", async () => {
  const odd = { name: 7, status: null, realm: "", regions: ["DE"], hostUrl: 7 };
  expect(await imported(entry("jira", "", odd), entry("guard", "acme.atlassian.net"))).toEqual([
    { typeKey: "jira", name: "jira", online: true, region: "DE" },
    { typeKey: "guard", name: "guard", online: true, host: "acme.atlassian.net" },
  ]);
});

test("keeps settings and plans on a second import and lists the differences", async () => {
  const first = importedDocument({
    organization: ACME,
    entries: await imported(
      entry("jira", "acme.atlassian.net"),
      entry("confluence", "acme.atlassian.net"),
    ),
    plan: "enterprise",
  });
  const chosen = { ...first, settings: { ...first.settings, inAppData: "off" } } as const;
  const [site] = first.sites;
  const before = withSpaces(
    chosen,
    site?.id ?? "",
    new Map([["jira", [{ key: "ENG", name: "Engineering" }]]]),
  );
  const after = importedDocument({
    organization: ACME,
    entries: await imported(
      entry("jira", "acme.atlassian.net"),
      entry("jira-servicedesk", "new.atlassian.net"),
    ),
    plan: "standard",
    before,
  });
  expect(after.settings.inAppData).toBe("off");
  expect(after.revision).toBe(before.revision + 1);
  expect(after.sites[0]?.apps).toEqual([
    {
      app: "jira",
      plan: "enterprise",
      state: "active",
      spaces: [{ key: "ENG", name: "Engineering" }],
    },
  ]);
  expect(differences(before, after)).toEqual([
    { kind: "added", name: "new.atlassian.net" },
    { kind: "added", name: "Jira Service Management · new.atlassian.net" },
    { kind: "gone", name: "Confluence · acme.atlassian.net" },
  ]);
});

test("keeps a pending decision, its authority and the aliases of spaces", () => {
  const site = { id: "main", host: "acme.atlassian.net" };
  const settings = { metadata: "default", inAppData: "on", exceptions: [] };
  const before = parseOrganization({
    id: "acme",
    name: "Acme",
    hosting: "commercial",
    compliance: [],
    sites: [
      {
        ...site,
        apps: [
          {
            app: "jira",
            plan: "premium",
            state: "active",
            spaces: [{ key: "ENG", name: "Old", aliases: ["DEV"] }],
          },
        ],
      },
    ],
    connectors: [],
    settings,
    decided: { ...settings, inAppData: "off" },
    confirmedAt: "2026-11-01T00:00:00.000Z",
    revision: 4,
  });
  const entries = [
    { typeKey: "jira-software", name: "Jira", host: "acme.atlassian.net", online: true },
  ];
  const imported = importedDocument({ organization: ACME, entries, plan: "unknown", before });
  expect(imported).toMatchObject({
    authority: "vendor",
    decided: { inAppData: "off" },
    confirmedAt: "2026-11-01T00:00:00.000Z",
    revision: 5,
  });
  const read = withSpaces(imported, "main", new Map([["jira", [{ key: "ENG", name: "New" }]]]));
  expect(read.sites[0]?.apps[0]?.spaces).toEqual([{ key: "ENG", name: "New", aliases: ["DEV"] }]);
});

test("assigns distinct site ids to hosts that differ only in a dot", async () => {
  const hosts = ["acme.eu.example.com", "acme-eu.example.com"];
  const entries = await imported(...hosts.map((host) => entry("confluence", host)));
  const first = importedDocument({ organization: ACME, entries, plan: "free" });
  expect(first.sites.map(({ host }) => host)).toEqual(hosts);
  const again = [...entries].reverse();
  const second = importedDocument({
    organization: ACME,
    entries: again,
    plan: "free",
    before: first,
  });
  expect(differences(first, second)).toEqual([]);
  expect([...second.sites].reverse()).toEqual(first.sites);
});

test("lists a space with another name as renamed", async () => {
  const entries = await imported(entry("confluence", "acme.atlassian.net"));
  const document = importedDocument({ organization: ACME, entries, plan: "free" });
  const site = document.sites[0]?.id ?? "";
  const named = (name: string) =>
    withSpaces(document, site, new Map([["confluence", [{ key: "HR", name }]]]));
  expect(differences(named("People"), named("Everybody"))).toEqual([
    { kind: "renamed", before: "People (HR) · Confluence", name: "Everybody (HR) · Confluence" },
  ]);
});
