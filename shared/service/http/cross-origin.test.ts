import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT, TestService } from "../testing/harness.ts";

const ALLOWED = "https://app.example.com";
let service: TestService;
beforeAll(async () => {
  service = await TestService.open(
    { memory: true },
    { allowedOrigins: [ALLOWED, "chrome-extension://abc"] },
  );
  await service.create();
}, 60_000);
afterAll(() => service.store.close());

describe("cross-origin requests", () => {
  const preflight = (origin: string) =>
    service.send(`${ROOT}/changes`, {
      method: "OPTIONS",
      token: null,
      headers: { Origin: origin, "Access-Control-Request-Method": "POST" },
    });

  test.each([ALLOWED, "chrome-extension://abc"])(
    "from %s, which is allowed, get CORS headers",
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
    "from %s, which is not allowed, get none",
    async (origin) => {
      const read = await service.send(ROOT, { headers: { Origin: origin } });
      for (const response of [await preflight(origin), read]) {
        expect(response.headers.has("Access-Control-Allow-Origin")).toBe(false);
        expect(response.headers.get("Vary")).toContain("Origin");
      }
    },
  );

  test("from any origin can read the discovery document", async () => {
    const path = "/.well-known/data-contribution.json";
    const response = await service.handler(
      new Request(`http://localhost:4310${path}`, { headers: { Origin: "https://x.test" } }),
    );
    expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(response.headers.get("Cache-Control")).toBe("no-cache");
    expect(await response.json()).toEqual({
      version: 1,
      organization: "acme",
      service: "http://localhost:4310",
    });
  });

  test.each(["evil.test", "localhost.evil.test", "192.0.2.7"])(
    "discovery does not repeat the unknown host %s",
    async (host) => {
      const url = `http://${host}/.well-known/data-contribution.json`;
      const response = await service.handler(new Request(url));
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain(host);
    },
  );

  test("discovery names the public address and the sign-in that are configured", async () => {
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
