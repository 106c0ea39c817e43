import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixture } from "../../../test/fixtures.ts";
import { signToken, TestService } from "../testing/harness.ts";
import { openApi } from "./openapi.ts";

const ROOT = "/v1/organizations/acme";
const ALLOWED = "https://app.example.com";
/** What keeps an answer to one caller out of a cache that others share. */
const UNSHARED = /^(private|no-store)\b/;
let service: TestService;
beforeAll(async () => {
  service = await TestService.open(
    { memory: true },
    { allowedOrigins: [ALLOWED, "chrome-extension://abc"] },
  );
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
  ])("%s %s is answered %d %s", async (method, path, status, code) => {
    const response = await service.send(path, { method });
    expect(await response.json()).toMatchObject({ status, code });
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(response.headers.has("Allow")).toBe(status === 405);
  });

  test.each([
    "",
    "/changes",
    "/obligations",
    "/events",
    "/assessment?url=https://acme.atlassian.net/",
  ])("HEAD %s answers as GET does, without a body, and leaves nothing open", async (path) => {
    const before = service.store.revisions.listeners;
    const response = await service.send(ROOT + path, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(response.headers.get("Contribution-Lens-Role")).toBe("admin");
    expect(response.headers.get("Cache-Control")).toMatch(UNSHARED);
    expect(service.store.revisions.listeners).toBe(before);
  });

  test("nobody without a token learns anything of an organization", async () => {
    const response = await service.send(ROOT, { token: null });
    expect(response.headers.get("WWW-Authenticate")).toBe("Bearer");
    expect(response.headers.get("Cache-Control")).toMatch(UNSHARED);
    expect(await response.json()).toMatchObject({ status: 401, code: "unauthenticated" });
  });

  test.each([
    ["304", { headers: { "If-None-Match": '"1"' } }, "", 304],
    ["a refusal", { method: "POST", body: {} }, "/changes", 428],
    ["a wrong parameter", {}, "/changes?limit=x", 400],
  ])(
    "%s tells the caller's role, is not sniffed and kept by no cache that others share",
    async (_name, options, path, status) => {
      const response = await service.send(ROOT + path, options);
      expect(response.status).toBe(status);
      expect(response.headers.get("Contribution-Lens-Role")).toBe("admin");
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(response.headers.get("Cache-Control")).toMatch(UNSHARED);
    },
  );

  test("a host's session check that gives no caller is told what it must give", async () => {
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
    ["named by half a character", { name: "\ud800" }, "`name`"],
  ])("a caller %s is a fault of the host, and writes nothing", async (_name, part, told) => {
    const caller = { id: "5", name: "Mara", organizations: { acme: "admin" }, ...part };
    const authenticate = async () => JSON.parse(JSON.stringify(caller));
    const mounted = await TestService.open({ memory: true }, { authenticate });
    const headers = { "If-Match": "*" };
    const body = { type: "set-in-app-data", value: "off" };
    const response = await mounted.send(`${ROOT}/changes`, { method: "POST", headers, body });
    expect(response.status).toBe(500);
    expect(mounted.errors.join()).toContain(told);
    await mounted.store.close();
  });

  test("an id that no organization can have is not there, whoever names it", async () => {
    const token = await signToken({ organization: "\0" });
    expect((await service.send("/v1/organizations/%00", { token })).status).toBe(404);
  });

  test("half a character, which the audit log could not be hashed with, is no JSON", async () => {
    const headers = { "If-Match": '"1"' };
    const body = (name: string) => JSON.stringify({ type: "replace-inventory", name });
    const codeOf = async (name: string) => {
      const options = { method: "POST", headers, body: body(name) };
      return (await (await service.send(`${ROOT}/changes`, options)).json()).code;
    };
    expect(await codeOf("\ud800")).toBe("malformed-json");
    expect(await codeOf("\ud83d\ude00")).toBe("invalid-body");
  });

  test("a body that breaks off is the sender's, not a fault", async () => {
    const headers = { Authorization: `Bearer ${await signToken()}`, "If-Match": '"1"' };
    const body = new ReadableStream({ pull: (stream) => stream.error(new Error("gone")) });
    const init = { method: "POST", headers, body, duplex: "half" };
    const response = await service.handler(new Request(`http://service.test${ROOT}/changes`, init));
    expect([response.status, service.errors]).toEqual([400, []]);
  });

  test("an instant whose `+` was sent as it stands is understood", async () => {
    const url = `${ROOT}/assessment?url=https://acme.atlassian.net/`;
    const response = await service.send(`${url}&at=2026-10-01T00:00:00+02:00`);
    expect(response.status).toBe(200);
  });

  test("a page of the audit log has 1000 entries at most", async () => {
    await service.store.execute(
      sql`insert into entries select organization, n, replace(entry, '"sequence":1', '"sequence":' || n)
        from entries, generate_series(2, 1001) n`,
    );
    const { entries, next } = await (await service.send(`${ROOT}/changes?limit=100000`)).json();
    expect([entries.length, next]).toEqual([1000, 1000]);
    await service.store.execute(sql`delete from entries where sequence > 1`);
  });

  test.each([
    [0, "invalid-parameter"],
    [1, "change-rejected"],
    [255, "change-rejected"],
    [256, "invalid-parameter"],
  ])(
    "a key has 1 to 255 characters: with %d a locked change is answered %s",
    async (length, code) => {
      const headers = { "If-Match": '"1"', "Idempotency-Key": "k".repeat(length) };
      const body = { type: "set-metadata", value: "off" };
      const response = await service.send(`${ROOT}/changes`, { method: "POST", headers, body });
      expect((await response.json()).code).toBe(code);
    },
  );

  test("an organization that a token names but that is not there cannot be read or replaced", async () => {
    const token = await signToken({ role: "service", organization: "none" });
    const headers = { "If-Match": '"1"' };
    const body = { ...fixture<object>("acme"), id: "none" };
    for (const options of [{ token }, { token, method: "PUT", headers, body }]) {
      const response = await service.send("/v1/organizations/none", options);
      expect(await response.json()).toMatchObject({ status: 404, code: "organization-not-found" });
    }
  });

  test("an inventory of another organization than the address says is refused", async () => {
    const token = await signToken({ role: "service" });
    const headers = { "If-Match": '"1"' };
    const body = { ...fixture<object>("acme"), id: "other" };
    const response = await service.send(ROOT, { token, method: "PUT", headers, body });
    expect(await response.json()).toMatchObject({
      code: "invalid-body",
      problems: [{ path: "/id" }],
    });
  });

  test("a body that is not UTF-8 is no JSON", async () => {
    const headers = { Authorization: `Bearer ${await signToken()}`, "If-Match": '"1"' };
    const body = new Uint8Array([0x22, 0xff, 0x22]);
    const request = new Request(`http://service.test${ROOT}/changes`, {
      method: "POST",
      headers,
      body,
    });
    expect(await (await service.handler(request)).json()).toMatchObject({ code: "malformed-json" });
  });

  test("a body that is streamed without a length is held to the limit, to the byte", async () => {
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

describe("pages of other origins", () => {
  const preflight = (origin: string) =>
    service.send(`${ROOT}/changes`, {
      method: "OPTIONS",
      token: null,
      headers: { Origin: origin, "Access-Control-Request-Method": "POST" },
    });

  test.each([ALLOWED, "chrome-extension://abc"])(
    "%s, which is listed, may call",
    async (origin) => {
      const asked = await preflight(origin);
      expect(asked.headers.get("Access-Control-Allow-Origin")).toBe(origin);
      for (const name of ["Authorization", "If-Match", "Idempotency-Key", "Last-Event-ID"]) {
        expect(asked.headers.get("Access-Control-Allow-Headers")).toContain(name);
      }
      const refused = await service.send(ROOT, { token: null, headers: { Origin: origin } });
      expect(refused.status).toBe(401);
      expect(refused.headers.get("Access-Control-Allow-Origin")).toBe(origin);
      expect(refused.headers.get("Access-Control-Expose-Headers")).toContain("ETag");
      expect(refused.headers.get("Vary")).toContain("Origin");
      // A session of the host's own may be a cookie.
      for (const { headers } of [asked, refused]) {
        expect(headers.get("Access-Control-Allow-Credentials")).toBe("true");
      }
    },
  );

  test.each(["https://app.example.com.evil.test", "https://app.example.com:8443", "null"])(
    "%s, which is not listed, is not echoed",
    async (origin) => {
      const read = await service.send(ROOT, { headers: { Origin: origin } });
      for (const response of [await preflight(origin), read]) {
        expect(response.headers.has("Access-Control-Allow-Origin")).toBe(false);
        expect(response.headers.get("Vary")).toContain("Origin");
      }
    },
  );

  test("anyone may read the discovery document", async () => {
    const path = "/.well-known/data-contribution.json";
    const response = await service.send(path, {
      token: null,
      headers: { Origin: "https://x.test" },
    });
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(await response.json()).toMatchObject({ version: 1, organization: "acme" });
  });

  test("discovery announces the address from outside and how to sign in, where they are known", async () => {
    const discoveryDefaults = {
      service: "https://settings.example.com",
      signIn: { issuer: "https://id.example.com", clientId: "lens" },
    };
    const behind = await TestService.open({ memory: true }, { discoveryDefaults });
    await behind.create();
    const response = await behind.send("/.well-known/data-contribution.json", { token: null });
    expect(await response.json()).toEqual({
      version: 1,
      organization: "acme",
      ...discoveryDefaults,
    });
    await behind.store.close();
  });
});

describe("the OpenAPI description", () => {
  test("is served as JSON and refers to nothing that it lacks", async () => {
    const document = await (await service.send("/openapi.json", { token: null })).json();
    expect(document.openapi).toMatch(/^3\.1\./);
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) {
      expect(Object.keys(document.components.schemas)).toContain(name);
    }
  });

  test("names exactly the methods that each path knows", async () => {
    for (const [path, item] of Object.entries(openApi.paths)) {
      const response = await service.send(path.replace("{id}", "acme"), { method: "DELETE" });
      const described = Object.keys(item).filter((key) => key !== "parameters");
      const known = (response.headers.get("Allow") ?? "").toLowerCase().split(", ");
      expect([path, known.filter((method) => method !== "head").sort()]).toEqual([
        path,
        described.sort(),
      ]);
    }
  });

  test("names every row of the contract", () => {
    const of = "/v1/organizations/{id}";
    expect(Object.keys(openApi.paths).sort()).toEqual(
      [
        of,
        `${of}/changes`,
        `${of}/obligations`,
        `${of}/assessment`,
        `${of}/events`,
        "/.well-known/data-contribution.json",
        "/healthz",
        "/readyz",
        "/openapi.json",
      ].sort(),
    );
  });
});
