import { describe, expect, test } from "vitest";
import { instantTimers, rejection } from "../../shared/client/testing/samples.ts";
import {
  htmlPage,
  json,
  nobodyThere,
  type Received,
  type Respond,
  scriptedServer,
} from "../../shared/client/testing/scripted-server.ts";
import { AdminApi, NOTHING_READ, type Reading } from "./admin-api.ts";
import { parseOrganizationId } from "./organization-id.ts";
import { createLoopGuard, cursorOf, queryOf } from "./responses.ts";
import { ACME, apiAt, entry, KEY, readEntries, vendorServer } from "./testing/vendor-server.ts";

const organizations = (names: readonly string[], next?: string): Respond =>
  json({
    data: names.map((name) => ({ id: `id-${name}`, type: "orgs", attributes: { name } })),
    links: { next },
  });
const page = (data: readonly unknown[], next?: string, total?: number): Respond =>
  json({ data, links: { self: "x", next }, meta: { total } });

describe("the list of organizations", () => {
  test("has the organizations of all pages", async () => {
    const server = await scriptedServer(
      organizations(["Acme"], "https://elsewhere.example/v1/orgs?cursor=a%2Bb"),
      organizations(["Beta"]),
    );
    const found = await apiAt(server).organizations();
    expect(found.map(({ name }) => name)).toEqual(["Acme", "Beta"]);
    expect(server.received.map(({ path }) => path)).toEqual(["/v1/orgs", "/v1/orgs?cursor=a%2Bb"]);
  });

  test("is empty for a key that is bound to one organization by its scopes", async () => {
    const empty = await scriptedServer(json({ data: [], links: {} }));
    expect(await apiAt(empty).organizations()).toEqual([]);
    const refused = await scriptedServer(json({}, { status: 403 }));
    expect(await apiAt(refused).organizations()).toEqual([]);
  });

  test("leaves out entries without an id", async () => {
    const data = [{ attributes: { name: "Odd" } }, null, { id: "11-22", attributes: null }];
    const server = await scriptedServer(json({ data }));
    expect(await apiAt(server).organizations()).toEqual([{ id: "11-22" }]);
  });
});

test.each([
  ["11-22", "11-22"],
  [" 8f2b_x ", "8f2b_x"],
  ["https://admin.atlassian.com/o/11-22/overview?x=1", "11-22"],
  ["admin.atlassian.com/o/11-22", "11-22"],
  ["https://admin.atlassian.com/", undefined],
  ["https://acme.atlassian.net/wiki", undefined],
  ["two words", undefined],
  ["", undefined],
])("reads from %j the organization id %j", (text, id) => {
  expect(parseOrganizationId(text)).toBe(id);
});

test("sends the key in a header, never in an address or a body", async () => {
  const server = await vendorServer({ entries: [entry("jira", "acme.atlassian.net")] });
  await readEntries(server);
  const [{ headers, path, body }] = server.received as [Received];
  expect(headers.authorization).toBe(`Bearer ${KEY}`);
  expect(path + body).not.toContain(KEY);
});

test("requests further pages with only the cursor", async () => {
  const entries = ["jira", "confluence", "compass"].map((app) => entry(app, "acme.atlassian.net"));
  const server = await vendorServer({ entries, pageSize: 1 });
  expect(await readEntries(server)).toHaveLength(3);
  expect(server.received.map(({ body }) => JSON.parse(body))).toEqual([
    { limit: 1_000 },
    { cursor: "1" },
    { cursor: "2" },
  ]);
});

test("reads five thousand apps page by page and reports each page", async () => {
  const entries = Array.from({ length: 5_000 }, (_, index) =>
    entry("confluence", `site-${index}.atlassian.net`, { site: String(index) }),
  );
  const server = await vendorServer({ entries, pageSize: 1_000 });
  const steps: (number | undefined)[][] = [];
  await readEntries(server, NOTHING_READ, (reading) => {
    steps.push([reading.entries.length, reading.total]);
  });
  expect(steps).toEqual([1, 2, 3, 4, 5].map((number) => [number * 1_000, 5_000]));
});

describe("after a failure", () => {
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

  test.each([400, 401, 403, 404, 408, 409, 425])(
    "reports status %i at once and without the key",
    async (status) => {
      const server = await scriptedServer(json({ title: KEY }, { status }));
      const error = await rejection(readEntries(server));
      expect(error).toMatchObject({ status, retryable: false });
      expect(String(error)).not.toContain(KEY);
      expect(server.received).toHaveLength(1);
    },
  );

  test("reports a connection that fails without a wait", async () => {
    const timers = instantTimers();
    const api = new AdminApi(KEY, { endpoint: await nobodyThere() }, timers);
    expect(await rejection(api.organizations())).toMatchObject({ code: "unreachable" });
    expect(timers.delays).toEqual([]);
  });

  test("continues without reading a page twice", async () => {
    const broken = await scriptedServer(
      page([entry("jira", "one.atlassian.net")], "second"),
      json({}, { status: 403 }),
    );
    let last: Reading = NOTHING_READ;
    const reading = readEntries(broken, NOTHING_READ, (read) => {
      last = read;
    });
    expect(await rejection(reading)).toMatchObject({ status: 403 });
    const whole = await scriptedServer(page([entry("jira", "two.atlassian.net")]));
    const entries = await readEntries(whole, last);
    expect(entries.map(({ host }) => host)).toEqual(["one.atlassian.net", "two.atlassian.net"]);
    expect(JSON.parse(whole.received[0]?.body ?? "")).toEqual({ cursor: "second" });
  });

  test("reads the list from its start if the vendor has forgotten its cursor", async () => {
    const server = await vendorServer({ entries: [entry("jira", "acme.atlassian.net")] });
    const forgotten = await scriptedServer(
      json({}, { status: 400 }),
      page([entry("jira", "acme.atlassian.net")]),
    );
    const last = { entries: await readEntries(server), cursor: "old" };
    expect(await readEntries(forgotten, last)).toHaveLength(1);
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
});

test.each([
  ["a page of markup", htmlPage(200)],
  ["no list", json({ data: {} })],
  ["nothing", json(null)],
])("rejects %s as a response", async (_, respond) => {
  const server = await scriptedServer(respond);
  expect(await rejection(readEntries(server))).toMatchObject({ code: "invalid-response" });
});

test("reports a list whose pages form a loop", async () => {
  const at = (cursor: string) => page([entry("jira", "a.atlassian.net")], cursor);
  const server = await scriptedServer(at("one"), at("two"), at("one"), at("two"), page([]));
  expect(await rejection(readEntries(server))).toMatchObject({ code: "invalid-response" });
  const orgs = ["one", "two", "one", "two"].map((cursor) => organizations(["Acme"], cursor));
  const other = await scriptedServer(...orgs, organizations(["Acme"]));
  expect(await rejection(apiAt(other).organizations())).toMatchObject({ code: "invalid-response" });
});

test("ends a list that has no end", () => {
  const guard = createLoopGuard();
  const pages = Array.from({ length: 2_000 }, (_, index) => guard(String(index)));
  expect(pages.at(-1)).toBe("1999");
  expect(() => guard("2000")).toThrow("more than 2000 pages");
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

test("reads only the query of a link", () => {
  expect(queryOf("https://elsewhere.example/x?a=1&b=2#c")).toBe("a=1&b=2");
  expect(queryOf("https://elsewhere.example/x?")).toBeUndefined();
  expect(queryOf(null)).toBeUndefined();
});
