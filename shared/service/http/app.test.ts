import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { inventory, ROOT, signToken, TestService } from "../testing/harness.ts";
import { SHARED_MS } from "./share.ts";

const DISCOVERY = "/.well-known/data-contribution.json";
/** `Cache-Control` values that shared caches do not store. */
const UNSHARED = /^(private|no-store)\b/;
let service: TestService;
beforeAll(async () => {
  service = await TestService.open({ memory: true });
  await service.create();
}, 60_000);
afterAll(() => service.store.close());

describe("the handler", () => {
  test.each([
    ["GET", "/nowhere", 404, "not-found"],
    ["GET", "/v1/organizations", 404, "not-found"],
    ["GET", `${ROOT}/nowhere`, 404, "not-found"],
    ["DELETE", ROOT, 405, "method-not-allowed"],
    ["PATCH", `${ROOT}/changes`, 405, "method-not-allowed"],
    ["POST", `${ROOT}/assessment`, 405, "method-not-allowed"],
    ["POST", "/healthz", 405, "method-not-allowed"],
    ["POST", "/readyz", 405, "method-not-allowed"],
  ])("answers %s %s with %d %s", async (method, path, status, code) => {
    const response = await service.send(path, { method });
    expect(await response.json()).toMatchObject({ status, code });
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.has("Allow")).toBe(status === 405);
  });

  test.each([
    "",
    "/changes",
    "/obligations",
    "/summary",
    "/events",
    "/assessment?url=https://acme.atlassian.net/",
  ])("answers HEAD %s like GET, without a body or an open stream", async (path) => {
    const before = service.store.revisions.subscriberCount;
    const response = await service.send(ROOT + path, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("Contribution-Lens-Role")).toBe("admin");
    expect(response.headers.get("Cache-Control")).toMatch(UNSHARED);
    expect(service.store.revisions.subscriberCount).toBe(before);
  });

  test("answers 401 without a token", async () => {
    const response = await service.send(ROOT, { token: null });
    expect(response.headers.get("WWW-Authenticate")).toBe("Bearer");
    expect(response.headers.get("Cache-Control")).toMatch(UNSHARED);
    expect(await response.json()).toMatchObject({ status: 401, code: "unauthenticated" });
  });

  test.each([
    ["a 304", { headers: { "If-None-Match": '"1"' } }, "", 304],
    ["a refusal", { method: "POST", body: {} }, "/changes", 428],
    ["an invalid parameter", {}, "/changes?limit=x", 400],
  ])(
    "names the caller's role in %s, and keeps it out of shared caches",
    async (_name, options, path, status) => {
      const response = await service.send(ROOT + path, options);
      expect(response.status).toBe(status);
      expect(response.headers.get("Contribution-Lens-Role")).toBe("admin");
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(response.headers.get("Cache-Control")).toMatch(UNSHARED);
    },
  );

  test("logs what `authenticate` must return if it returns something else", async () => {
    const mounted = await TestService.open(
      { memory: true },
      { authenticate: async () => JSON.parse('{ "role": "admin" }') },
    );
    expect((await mounted.send("/v1/organizations/acme")).status).toBe(500);
    expect(mounted.errors.join()).toContain("must return `{ id, name, organizations }`");
    await mounted.store.close();
  });

  test.each([
    ["whose id is a number", { id: 5 }, "`id`: expected a string"],
    ["without a name", { name: undefined }, "`name`:"],
    [
      "in a role that there is not",
      { organizations: { acme: "owner" } },
      "`organizations.acme`: expected `admin`, `member` or `service`",
    ],
    ["whose name has a lone surrogate", { name: "\ud800" }, "`name`"],
  ])("answers 500 for a caller %s, and logs the reason", async (_name, part, logged) => {
    const caller = { id: "5", name: "Mara", organizations: { acme: "admin" }, ...part };
    const authenticate = async () => JSON.parse(JSON.stringify(caller));
    const mounted = await TestService.open({ memory: true }, { authenticate });
    const headers = { "If-Match": "*" };
    const body = { type: "set-in-app-data", value: "off" };
    const response = await mounted.send(`${ROOT}/changes`, { method: "POST", headers, body });
    expect(response.status).toBe(500);
    expect(mounted.errors.join()).toContain(logged);
    await mounted.store.close();
  });

  test.each(["constructor", "prototype", "__proto__", "toString"])(
    "creates and serves an organization called %s",
    async (id) => {
      const own = JSON.parse(`{ "${id}": "service" }`);
      const caller = { id: "5", name: "Mara", organizations: own };
      const mounted = await TestService.open(
        { memory: true },
        { authenticate: async () => caller },
      );
      const path = `/v1/organizations/${id}`;
      const body = { ...inventory(), id };
      const headers = { "If-None-Match": "*" };
      expect((await mounted.send(path, { method: "PUT", headers, body })).status).toBe(201);
      expect(await (await mounted.send(path)).json()).toMatchObject({ id, revision: 1 });
      await mounted.store.close();
    },
  );

  test("answers 404 for an id that no organization can have", async () => {
    const token = await signToken({ organization: "\0" });
    expect((await service.send("/v1/organizations/%00", { token })).status).toBe(404);
  });

  test("refuses a lone surrogate as malformed, because RFC 8785 cannot hash it", async () => {
    const headers = { "If-Match": '"1"' };
    const body = (name: string) => JSON.stringify({ type: "replace-inventory", name });
    const codeOf = async (name: string) => {
      const options = { method: "POST", headers, body: body(name) };
      return (await (await service.send(`${ROOT}/changes`, options)).json()).code;
    };
    expect(await codeOf("\ud800")).toBe("malformed-json");
    expect(await codeOf("\ud83d\ude00")).toBe("invalid-body");
  });

  test.each<[string, Record<string, string>]>([
    ["with a length", { "Content-Length": "1000" }],
    ["without a length", {}],
  ])("answers 400 for a body %s that ends early, and logs nothing", async (_name, length) => {
    const headers = { Authorization: `Bearer ${await signToken()}`, "If-Match": '"1"', ...length };
    const body = new ReadableStream({ pull: (stream) => stream.error(new Error("gone")) });
    const init = { method: "POST", headers, body, duplex: "half" };
    const response = await service.handler(new Request(`http://service.test${ROOT}/changes`, init));
    expect([response.status, service.errors]).toEqual([400, []]);
  });

  test.each<[string, Record<string, string>]>([
    ["with a length", { "Content-Length": "2" }],
    ["without a length", {}],
  ])("says so if the host app has read a body %s", async (_name, length) => {
    const headers = { Authorization: `Bearer ${await signToken()}`, "If-Match": '"1"', ...length };
    const init = { method: "POST", headers, body: "{}" };
    const request = new Request(`http://service.test${ROOT}/changes`, init);
    await request.json();
    const response = await service.handler(request);
    expect([response.status, (await response.json()).detail]).toEqual([
      500,
      "the body was read before the handler; mount it before body parsers",
    ]);
    expect(service.errors.splice(0).join()).toContain("mount it before body parsers");
  });

  test("gives at most 1000 audit entries in a page", async () => {
    await service.store.execute(
      sql`insert into entries select organization, n, replace(entry, '"sequence":1', '"sequence":' || n)
        from entries, generate_series(2, 1001) n`,
    );
    const { entries, next } = await (await service.send(`${ROOT}/changes?limit=100000`)).json();
    expect([entries.length, next]).toEqual([1000, 1000]);
    await service.store.execute(sql`delete from entries where sequence > 1`);
  });

  test("reads the audit log after a sequence number beyond 31 bits", async () => {
    const last = 3_000_000_000;
    await service.store.execute(
      sql`insert into entries select organization, ${last}::bigint, replace(entry, '"sequence":1', '"sequence":3000000000') from entries`,
    );
    const countAfter = async (sequence: number) =>
      (await (await service.send(`${ROOT}/changes?after=${sequence}`)).json()).entries.length;
    expect([await countAfter(last - 1), await countAfter(last)]).toEqual([1, 0]);
    await service.store.execute(sql`delete from entries where sequence > 1`);
  });

  test.each([
    [0, "invalid-parameter"],
    [1, "change-rejected"],
    [255, "change-rejected"],
    [256, "invalid-parameter"],
  ])("answers an Idempotency-Key of %d characters with %s", async (length, code) => {
    const headers = { "If-Match": '"1"', "Idempotency-Key": "k".repeat(length) };
    const body = { type: "set-metadata", value: "off" };
    const response = await service.send(`${ROOT}/changes`, { method: "POST", headers, body });
    expect((await response.json()).code).toBe(code);
  });

  test.each(["changes?limit=0", "changes?after=-1", "changes?limit=x"])(
    "refuses %s as an invalid parameter",
    async (path) => {
      const response = await service.send(`${ROOT}/${path}`);
      expect(await response.json()).toMatchObject({ status: 400, code: "invalid-parameter" });
    },
  );

  test.each([
    ["a body that is not JSON", "{", 400, "malformed-json"],
    ["a body that is not a change", { type: "set-metadata", value: 1 }, 422, "invalid-body"],
    ["a body over the limit", `"${"x".repeat(262_144)}"`, 413, "body-too-large"],
  ])("refuses %s", async (_name, body, status, code) => {
    const response = await service.change(body, 1);
    expect(await response.json()).toMatchObject({ status, code });
  });

  test("names the path of each issue of a body", async () => {
    const response = await service.change({ type: "set-metadata", value: 1 }, 1);
    expect(await response.json()).toMatchObject({ problems: [{ path: "/value" }] });
  });

  test("asks the database once a second, however many ask /readyz and for discovery", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const ping = vi.spyOn(service.store, "ping");
    const onlyOrganization = vi.spyOn(service.store, "onlyOrganization");
    const ask = () =>
      Promise.all(
        ["/readyz", "/readyz", DISCOVERY, DISCOVERY].map((path) =>
          service.send(path, { token: null }),
        ),
      );
    for (const queries of [1, 2]) {
      const statuses = [...(await ask()), ...(await ask())].map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set([200, 404]));
      expect([ping.mock.calls.length, onlyOrganization.mock.calls.length]).toEqual([
        queries,
        queries,
      ]);
      vi.advanceTimersByTime(SHARED_MS);
    }
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  test("answers /readyz from the store, and /healthz without it", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    const other = await TestService.open({ memory: true });
    const ready = await other.send("/readyz", { token: null });
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ok", store: "pglite" }]);
    await other.store.close();
    vi.advanceTimersByTime(SHARED_MS);
    vi.useRealTimers();
    const alive = await other.send("/healthz", { token: null });
    expect([alive.status, await alive.json()]).toEqual([200, { status: "ok" }]);
    const unready = await other.send("/readyz", { token: null });
    expect([unready.status, unready.headers.get("Retry-After")]).toEqual([503, "5"]);
    expect(await unready.json()).toMatchObject({ code: "unavailable" });
  });

  test("refuses a body that is not UTF-8", async () => {
    const headers = { Authorization: `Bearer ${await signToken()}`, "If-Match": '"1"' };
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    const request = new Request(`http://service.test${ROOT}/changes`, {
      method: "POST",
      headers,
      body,
    });
    expect(await (await service.handler(request)).json()).toMatchObject({ code: "malformed-json" });
  });

  test("limits a streamed body without Content-Length, to the byte", async () => {
    const send = async (size: number) => {
      const text = JSON.stringify({ pad: "x".repeat(size - 10) });
      const body = new Blob([text.slice(0, 1000), text.slice(1000)]).stream();
      const headers = { Authorization: `Bearer ${await signToken()}`, "If-Match": '"1"' };
      const init = { method: "POST", headers, body, duplex: "half" };
      const response = await service.handler(
        new Request(`http://service.test${ROOT}/changes`, init),
      );
      return (await response.json()).code;
    };
    expect(await send(262_144)).toBe("invalid-body");
    expect(await send(262_145)).toBe("body-too-large");
  });
});
