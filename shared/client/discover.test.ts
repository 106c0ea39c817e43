import { describe, expect, test } from "vitest";
import { discover, parseDiscovery } from "./discover.ts";
import { instantTimers, rejection } from "./testing/samples.ts";
import { htmlPage, json, scriptedServer } from "./testing/scripted-server.ts";

const found = "https://app.example/.well-known/data-contribution.json";
const document = { version: 1, organization: "acme", service: "https://settings.example/x" };

test("an origin is asked at its root, whatever page of it is named", async () => {
  const server = await scriptedServer(json({ ...document, service: "/settings" }));
  const said = await discover(`${server.origin}/some/page?x=1`);
  expect(said).toEqual({ organization: "acme", service: `${server.origin}/settings` });
  expect(server.received[0]?.path).toBe("/.well-known/data-contribution.json");
});

test("no document, a failing host and a page instead of a document are rejections", async () => {
  for (const [status, code] of [
    [404, "unexpected-status"],
    [503, "unexpected-status"],
    [200, "invalid-response"],
  ] as const) {
    const server = await scriptedServer(htmlPage(status));
    const error = await rejection(discover(server.origin, { timers: instantTimers() }));
    expect(error).toMatchObject({ code });
  }
});

test("an origin is asked without cookies, twice at most, and not once it is given up", async () => {
  const server = await scriptedServer(htmlPage(503));
  const credentials: unknown[] = [];
  const watched: typeof fetch = (address, init) => {
    credentials.push(init?.credentials);
    return fetch(address, init);
  };
  const options = { fetch: watched, timers: instantTimers() };
  await rejection(discover(server.origin, options));
  expect(credentials).toEqual(["omit", "omit"]);
  const signal = AbortSignal.abort();
  const left = await rejection(discover(server.origin, { ...options, signal }));
  expect(left).toMatchObject({ code: "aborted" });
  expect(server.received).toHaveLength(2);
});

test("an address that is no web address is refused before anything is sent", async () => {
  expect(await rejection(discover("file:///etc/passwd"))).toBeInstanceOf(TypeError);
});

describe("a discovery document", () => {
  test("may have members that nobody knows", () => {
    expect(parseDiscovery({ ...document, more: 1 }, found)).toEqual({
      organization: "acme",
      service: "https://settings.example/x",
    });
  });

  test.each([
    ["../settings", "https://app.example/settings"],
    ["settings", "https://app.example/.well-known/settings"],
    ["//other.example/s", "https://other.example/s"],
  ])("names its service relative to itself: %s", (service, address) => {
    expect(parseDiscovery({ ...document, service }, found).service).toBe(address);
  });

  test("leads over plain http only where it was found so itself, or to the person's own machine", () => {
    const inTheClear = { ...document, service: "http://settings.example/x" };
    expect(parseDiscovery(inTheClear, found.replace("https", "http")).service).toBe(
      inTheClear.service,
    );
    const issuer = "http://localhost:4321";
    const local = { ...document, service: issuer, signIn: { issuer, clientId: "c" } };
    expect(parseDiscovery(local, found)).toMatchObject({ signIn: { issuer } });
  });

  test("keeps the issuer as it stands: it is compared letter by letter", () => {
    const signIn = { issuer: "https://id.example", clientId: "c" };
    expect(parseDiscovery({ ...document, signIn }, found).signIn).toEqual(signIn);
  });

  test.each([
    [{ ...document, version: "1" }, "/version"],
    [{ ...document, version: 2 }, "/version"],
    [{ ...document, organization: 7 }, "/organization"],
    [{ ...document, service: undefined }, "/service"],
    [{ ...document, service: "javascript:alert(1)" }, "/service"],
    [{ ...document, organization: "acme corp" }, "/organization"],
    [{ ...document, service: "https://a:b@host/" }, "/service"],
    [{ ...document, service: "https://settings.example/x?tenant=1" }, "/service"],
    [{ ...document, service: "http://settings.example/x" }, "/service"],
    [{ ...document, service: "http://localhost.example/x" }, "/service"],
    [{ ...document, service: "http://not-localhost/x" }, "/service"],
    [{ ...document, signIn: "yes" }, "/signIn"],
    [{ ...document, signIn: { issuer: "id.example", clientId: "c" } }, "/signIn/issuer"],
    [{ ...document, signIn: { issuer: "http://id.example", clientId: "c" } }, "/signIn/issuer"],
    [
      { ...document, signIn: { issuer: "https://a:b@id.example", clientId: "c" } },
      "/signIn/issuer",
    ],
    [{ ...document, signIn: { issuer: "https://a@id.example", clientId: "c" } }, "/signIn/issuer"],
    [{ ...document, signIn: { issuer: "https://:b@id.example", clientId: "c" } }, "/signIn/issuer"],
    [{ ...document, signIn: { issuer: "ftp://localhost", clientId: "c" } }, "/signIn/issuer"],
    [{ ...document, signIn: { issuer: "https://id.example" } }, "/signIn/clientId"],
  ])("with a wrong member is an invalid response: %j", (value, path) => {
    expect(() => parseDiscovery(value, found)).toThrow(
      expect.objectContaining({
        code: "invalid-response",
        problems: [expect.objectContaining({ path })],
      }),
    );
  });
});
