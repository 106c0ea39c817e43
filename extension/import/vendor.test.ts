import { expect, test } from "vitest";
import { instantTimers, rejection } from "../../shared/client/testing/samples.ts";
import {
  htmlPage,
  json,
  type Received,
  type Respond,
  scriptedServer,
} from "../../shared/client/testing/scripted-server.ts";
import { parseOrganization } from "../../shared/model/organization.ts";
import { AdminApi, NOTHING_READ, type Reading } from "./admin-api.ts";
import { differences } from "./differences.ts";
import { documentOf } from "./inventory.ts";
import { cursorOf } from "./responses.ts";
import { readSpaces, withSpaces } from "./spaces.ts";

const KEY = "secret-organization-key";
const ACME = { id: "11-22", name: "Acme Robotics" };

const entry = (typeKey: string, host: string, more: object = {}) => ({
  id: "ari:cloud:1",
  type: "workspace",
  attributes: { name: typeKey, typeKey, hostUrl: `https://${host}`, status: "online", ...more },
});
const page = (data: object[], next?: string, total?: number): Respond =>
  json({ data, links: { self: "x", next }, meta: { total } });
const organizations = (names: readonly string[], next?: string): Respond =>
  json({
    data: names.map((name) => ({ id: `id-${name}`, type: "orgs", attributes: { name } })),
    links: { next },
  });
const apiAt = (endpoint: string) => new AdminApi(KEY, { endpoint }, instantTimers());
const read = (endpoint: string, from = NOTHING_READ, onPage = (_: Reading) => {}) =>
  apiAt(endpoint).entries(ACME.id, from, onPage);

test("reads the organizations of a key from all pages", async () => {
  const server = await scriptedServer(
    organizations(["Acme"], "https://elsewhere.example/v1/orgs?cursor=a%2Bb"),
    organizations(["Beta"]),
  );
  const found = await apiAt(server.origin).organizations();
  expect(found.map(({ name }) => name)).toEqual(["Acme", "Beta"]);
  expect(server.received.map(({ path }) => path)).toEqual(["/v1/orgs", "/v1/orgs?cursor=a%2Bb"]);
});

test("sends the key in a header, never in an address or a body", async () => {
  const server = await scriptedServer(page([entry("jira", "acme.atlassian.net")]));
  await read(server.origin);
  const [{ headers, path, body }] = server.received as [Received];
  expect(headers.authorization).toBe(`Bearer ${KEY}`);
  expect(path + body).not.toContain(KEY);
});

test("reads five thousand apps page by page and reports each page", async () => {
  const pages = [0, 1, 2, 3, 4].map((number) =>
    page(
      Array.from({ length: 1_000 }, (_, index) =>
        entry("confluence", `site-${number * 1_000 + index}.atlassian.net`),
      ),
      number < 4 ? `cursor-${number + 1}` : undefined,
      5_000,
    ),
  );
  const server = await scriptedServer(...pages);
  const steps: (number | undefined)[][] = [];
  const { entries } = await read(server.origin, NOTHING_READ, (reading) => {
    steps.push([reading.entries.length, reading.total]);
  });
  expect(steps).toEqual([1, 2, 3, 4, 5].map((number) => [number * 1_000, 5_000]));
  expect(documentOf({ organization: ACME, entries, plan: "unknown" }).sites).toHaveLength(5_000);
});

test("waits after a 429 as long as the vendor asks", async () => {
  const server = await scriptedServer(
    json({}, { status: 429, headers: { "Retry-After": "37" } }),
    page([entry("jira", "acme.atlassian.net")]),
  );
  const timers = instantTimers();
  const api = new AdminApi(KEY, { endpoint: server.origin }, timers);
  expect((await api.entries(ACME.id, NOTHING_READ, () => {})).entries).toHaveLength(1);
  expect(timers.delays).toEqual([37_000]);
});

test("continues a failed reading without reading a page twice", async () => {
  const broken = await scriptedServer(
    page([entry("jira", "one.atlassian.net")], "second"),
    json({}, { status: 403 }),
  );
  let last = NOTHING_READ;
  const error = await rejection(
    read(broken.origin, NOTHING_READ, (reading) => {
      last = reading;
    }),
  );
  expect(error).toMatchObject({ status: 403 });
  const whole = await scriptedServer(page([entry("jira", "two.atlassian.net")]));
  const { entries, cursor } = await read(whole.origin, last);
  expect(entries.map(({ host }) => host)).toEqual(["one.atlassian.net", "two.atlassian.net"]);
  expect(cursor).toBeUndefined();
  expect(JSON.parse(whole.received[0]?.body ?? "")).toMatchObject({ cursor: "second" });
});

test.each([401, 403, 404])(
  "reports status %i without a retry and without the key",
  async (status) => {
    const server = await scriptedServer(json({ title: KEY }, { status }));
    const error = await rejection(read(server.origin));
    expect(error).toMatchObject({ status });
    expect(String(error)).not.toContain(KEY);
    expect(server.received).toHaveLength(1);
  },
);

test.each([
  ["a page of markup", htmlPage(200)],
  ["no list", json({ data: {} })],
  ["an app without a name", json({ data: [{ attributes: {} }], links: {} })],
])("rejects %s as a response", async (_, respond) => {
  const server = await scriptedServer(respond);
  expect(await rejection(read(server.origin))).toMatchObject({ code: "invalid-response" });
});

test("reports a list whose pages form a loop", async () => {
  const at = (cursor: string) => page([entry("jira", "a.atlassian.net")], cursor);
  const server = await scriptedServer(at("one"), at("two"), at("one"), at("two"), page([]));
  expect(await rejection(read(server.origin))).toMatchObject({ code: "invalid-response" });
  const orgs = ["one", "two", "one", "two"].map((cursor) => organizations(["Acme"], cursor));
  const other = await scriptedServer(...orgs, organizations(["Acme"]));
  const all = apiAt(other.origin).organizations();
  expect(await rejection(all)).toMatchObject({ code: "invalid-response" });
});

test("can be aborted while it waits", async () => {
  const server = await scriptedServer(json({}, { status: 503 }));
  const stopping = new AbortController();
  const timers = {
    ...instantTimers(),
    sleep: () => {
      stopping.abort();
      return new Promise<void>(() => undefined);
    },
  };
  const api = new AdminApi(KEY, { endpoint: server.origin }, timers);
  const reading = api.entries(ACME.id, NOTHING_READ, () => {}, stopping.signal);
  expect(await rejection(reading)).toMatchObject({ code: "aborted" });
});

test.each([
  ["bare", "bare"],
  ["https://api.example/x?limit=2&cursor=in%3Dquery", "in=query"],
  ["/x?cursor=short", "short"],
  ["https://api.example/x", undefined],
  ["", undefined],
  [null, undefined],
])("reads from the next link %j the cursor %j", (link, cursor) => {
  expect(cursorOf(link)).toBe(cursor);
});

async function imported(...data: object[]) {
  const server = await scriptedServer(page(data));
  return (await read(server.origin)).entries;
}

test("imports sites and apps, unknown apps included, with the chosen plan", async () => {
  const entries = await imported(
    entry("jira-software", "acme.atlassian.net", { realm: "EU", regions: ["DE"] }),
    entry("Confluence", "acme.atlassian.net", { status: "offline" }),
    entry("rovo-dev-agent", "acme.atlassian.net"),
    entry("guard", ""),
  );
  const document = documentOf({ organization: ACME, entries, plan: "unknown" });
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

test("merges the parts of an app; it is active while one of them is online", async () => {
  const core = entry("jira-core", "acme.atlassian.net", { status: "offline", realm: "US" });
  const software = entry("jira-software", "acme.atlassian.net", { realm: "EU" });
  for (const parts of [
    [core, software],
    [software, core],
  ]) {
    const entries = await imported(...parts);
    const document = documentOf({ organization: ACME, entries, plan: "free" });
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
  const first = documentOf({
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
  const after = documentOf({
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
  const imported = documentOf({ organization: ACME, entries, plan: "unknown", before });
  expect(imported).toMatchObject({
    authority: "vendor",
    decided: { inAppData: "off" },
    confirmedAt: "2026-11-01T00:00:00.000Z",
    revision: 5,
  });
  const read = withSpaces(imported, "main", new Map([["jira", [{ key: "ENG", name: "New" }]]]));
  expect(read.sites[0]?.apps[0]?.spaces).toEqual([{ key: "ENG", name: "New", aliases: ["DEV"] }]);
});

test("gives hosts that differ only in a dot distinct site ids", async () => {
  const hosts = ["acme.eu.example.com", "acme-eu.example.com"];
  const entries = await imported(...hosts.map((host) => entry("confluence", host)));
  const first = documentOf({ organization: ACME, entries, plan: "free" });
  expect(first.sites.map(({ host }) => host)).toEqual(hosts);
  const again = [...entries].reverse();
  const second = documentOf({ organization: ACME, entries: again, plan: "free", before: first });
  expect(differences(first, second)).toEqual([]);
  expect([...second.sites].reverse()).toEqual(first.sites);
});

test("lists a space with another name as renamed", async () => {
  const entries = await imported(entry("confluence", "acme.atlassian.net"));
  const document = documentOf({ organization: ACME, entries, plan: "free" });
  const site = document.sites[0]?.id ?? "";
  const named = (name: string) =>
    withSpaces(document, site, new Map([["confluence", [{ key: "HR", name }]]]));
  expect(differences(named("People"), named("Everybody"))).toEqual([
    { kind: "renamed", before: "People (HR) · Confluence", name: "Everybody (HR) · Confluence" },
  ]);
});

/** A site with both apps, whose lists have two pages each. */
const site: Respond = (response, received) => {
  const { pathname, searchParams } = new URL(received.path, "http://site");
  const answers: Readonly<Record<string, object>> = {
    "/wiki/api/v2/spaces null": {
      results: [{ key: "HR", name: "People" }],
      _links: { next: "/wiki/api/v2/spaces?limit=250&cursor=two" },
    },
    "/wiki/api/v2/spaces two": { results: [{ key: "DOCS", name: "Docs" }], _links: {} },
    "/rest/api/3/project/search 0": {
      values: [
        { key: "ENG", name: "Engineering", projectTypeKey: "software" },
        { key: "HELP", name: "Help desk", projectTypeKey: "service_desk" },
      ],
      isLast: false,
    },
    "/rest/api/3/project/search 2": {
      values: [{ key: "IDEA", name: "Ideas", projectTypeKey: "product_discovery" }],
      isLast: true,
    },
  };
  const at = pathname.startsWith("/wiki")
    ? searchParams.get("cursor")
    : searchParams.get("startAt");
  return json(answers[`${pathname} ${at}`] ?? {})(response, received);
};

test("reads the spaces of all apps of a site", async () => {
  const server = await scriptedServer(site);
  const counts: number[] = [];
  const spaces = await readSpaces(server.origin, (count) => counts.push(count));
  expect(Object.fromEntries(spaces)).toEqual({
    confluence: [
      { key: "HR", name: "People" },
      { key: "DOCS", name: "Docs" },
    ],
    jira: [{ key: "ENG", name: "Engineering" }],
    "jira-service-management": [{ key: "HELP", name: "Help desk" }],
    "jira-product-discovery": [{ key: "IDEA", name: "Ideas" }],
  });
  expect(counts).toEqual([1, 2, 4, 5]);
});

test("reads the projects of a site without Confluence", async () => {
  const server = await scriptedServer((response, received) =>
    received.path.startsWith("/wiki")
      ? json({}, { status: 404 })(response, received)
      : site(response, received),
  );
  const spaces = await readSpaces(server.origin, () => {}, undefined, {}, instantTimers());
  expect([...spaces.keys()]).toContain("jira");
  expect(spaces.has("confluence")).toBe(false);
});

test("fails with status 401 without a session", async () => {
  const server = await scriptedServer(json({}, { status: 401 }));
  const reading = readSpaces(server.origin, () => {}, undefined, {}, instantTimers());
  expect(await rejection(reading)).toMatchObject({ status: 401 });
});
