import { expect, test } from "vitest";
import { instantTimers, rejection } from "../../shared/client/testing/samples.ts";
import {
  htmlPage,
  json,
  type Received,
  type Respond,
  scriptedServer,
} from "../../shared/client/testing/scripted-server.ts";
import { AdminApi, NOTHING_READ } from "./admin-api.ts";
import { importedDocument } from "./inventory.ts";
import { cursorOf } from "./responses.ts";
import { ACME, entry, KEY, page, read } from "./testing/admin-pages.ts";

const organizations = (names: readonly string[], next?: string): Respond =>
  json({
    data: names.map((name) => ({ id: `id-${name}`, type: "orgs", attributes: { name } })),
    links: { next },
  });
const apiAt = (endpoint: string) => new AdminApi(KEY, { endpoint }, instantTimers());

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
  expect(importedDocument({ organization: ACME, entries, plan: "unknown" }).sites).toHaveLength(
    5_000,
  );
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
