import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OFF, ROOT, SECRET, signToken, TestService } from "../testing/harness.ts";
import { authenticateTokens } from "./tokens.ts";

const JSON_BODY = { "Content-Type": "application/json" };
const byToken = authenticateTokens({ secret: SECRET });
let service: TestService;
beforeAll(async () => {
  service = await TestService.open(
    { memory: true },
    {
      allowedOrigins: ["https://app.example.com"],
      rateLimits: false,
      // A host app's session; the browser sends its cookie by itself.
      authenticate: async (request) =>
        request.headers.has("Cookie")
          ? { id: "mara", name: "Mara Ito", organizations: { acme: "admin" } }
          : byToken(request),
    },
  );
  await service.create();
}, 60_000);
afterAll(() => service.store.close());

/** Changes something with a session, without a `Host` header, as in HTTP/2. */
const changeWithoutHost = (headers: Record<string, string>) =>
  service.send(`${ROOT}/changes`, {
    method: "POST",
    token: null,
    headers: { Cookie: "session=1", "If-Match": "*", ...headers },
    body: OFF,
  });

const change = (headers: Record<string, string>) =>
  changeWithoutHost({ Host: "service.test", ...headers });

describe("a change with a session", () => {
  test.each<[string, Record<string, string>]>([
    ["the same origin", { "Sec-Fetch-Site": "same-origin", Origin: "https://service.test" }],
    ["the same origin behind TLS, in an old browser", { Origin: "https://service.test" }],
    ["an allowed origin", { "Sec-Fetch-Site": "cross-site", Origin: "https://app.example.com" }],
    ["a client that is no browser", {}],
  ])("is made from %s", async (_name, headers) => {
    expect((await change({ ...JSON_BODY, ...headers })).status).toBe(200);
  });

  test.each<[string, Record<string, string>]>([
    ["another site", { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.test" }],
    ["another origin of the site", { "Sec-Fetch-Site": "same-site", Origin: "https://a.test" }],
    ["another site in an old browser", { Origin: "https://service.test.evil.test" }],
    ["another port in an old browser", { Origin: "https://service.test:8443" }],
    ["a sandboxed page", { Origin: "null" }],
  ])("is refused from %s", async (_name, headers) => {
    const response = await change({ ...JSON_BODY, ...headers });
    expect([response.status, (await response.json()).code]).toEqual([403, "cross-site-request"]);
  });

  test.each([
    ["the same origin", 200, "https://service.test"],
    ["another site", 403, "https://evil.test"],
    ["a sandboxed page", 403, "null"],
    ["an origin that can't be parsed", 403, "https://"],
  ])("from %s is answered with %d if it has no host", async (_name, status, Origin) => {
    expect((await changeWithoutHost({ ...JSON_BODY, Origin })).status).toBe(status);
  });

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data",
    "text/json",
  ])("is refused as %s, which a form of another site can send", async (type) => {
    const response = await change({ "Content-Type": type });
    expect([response.status, (await response.json()).code]).toEqual([
      415,
      "unsupported-media-type",
    ]);
  });

  test("needs no check with a bearer token, which a browser never sends by itself", async () => {
    const response = await service.send(`${ROOT}/changes`, {
      method: "POST",
      token: await signToken(),
      headers: { "Sec-Fetch-Site": "cross-site", Origin: "https://evil.test", "If-Match": "*" },
      body: OFF,
    });
    expect(response.status).toBe(200);
  });

  test("is checked with HTTP Basic authentication, which a browser sends by itself", async () => {
    const response = await change({
      ...JSON_BODY,
      Authorization: "Basic bWFyYTo=",
      "Sec-Fetch-Site": "cross-site",
    });
    expect(response.status).toBe(403);
  });
});
