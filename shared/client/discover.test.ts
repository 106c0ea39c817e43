import { describe, expect, test } from "vitest";
import { discover, parseDiscovery } from "./discover.ts";
import { instantTimers, rejection } from "./testing/samples.ts";
import { htmlPage, json, scriptedServer } from "./testing/scripted-server.ts";

const found = "https://app.example/.well-known/data-contribution.json";
const document = { version: 1, organization: "acme", service: "https://settings.example/x" };

test("requests the document at the root of the origin of any page", async () => {
  const server = await scriptedServer(json({ ...document, service: "/settings" }));
  const said = await discover(`${server.origin}/some/page?x=1`);
  expect(said).toEqual({ organization: "acme", service: `${server.origin}/settings` });
  expect(server.received[0]?.path).toBe("/.well-known/data-contribution.json");
});

test("rejects if there is no document, the host fails or a page answers instead", async () => {
  for (const [status, code] of [
    [404, "unexpected-status"],
    [503, "unexpected-status"],
    [200, "invalid-response"],
  ] as const) {
    const server = await scriptedServer(htmlPage(status));
    const error = await rejection(discover(server.origin, {}, instantTimers()));
    expect(error).toMatchObject({ code });
  }
});

test("sends no cookies, tries twice at most, and sends nothing once it is aborted", async () => {
  const server = await scriptedServer(htmlPage(503));
  const credentials: unknown[] = [];
  const watched: typeof fetch = (address, init) => {
    credentials.push(init?.credentials);
    return fetch(address, init);
  };
  await rejection(discover(server.origin, { fetch: watched }, instantTimers()));
  expect(credentials).toEqual(["omit", "omit"]);
  const signal = AbortSignal.abort();
  const left = await rejection(discover(server.origin, { fetch: watched, signal }));
  expect(left).toMatchObject({ code: "aborted" });
  expect(server.received).toHaveLength(2);
});

test("refuses an address that is not a web address before it sends anything", async () => {
  expect(await rejection(discover("file:///etc/passwd"))).toBeInstanceOf(TypeError);
});

describe("a discovery document", () => {
  test("may have unknown members", () => {
    expect(parseDiscovery({ ...document, more: 1 }, found)).toEqual({
      organization: "acme",
      service: "https://settings.example/x",
    });
  });

  test.each([
    ["../settings", "https://app.example/settings"],
    ["settings", "https://app.example/.well-known/settings"],
    ["//other.example/s", "https://other.example/s"],
  ])("names its service relative to its own address: %s", (service, address) => {
    expect(parseDiscovery({ ...document, service }, found).service).toBe(address);
  });

  test("leads to plain http only if it was found over plain http, or to this machine", () => {
    const inTheClear = { ...document, service: "http://settings.example/x" };
    expect(parseDiscovery(inTheClear, found.replace("https", "http")).service).toBe(
      inTheClear.service,
    );
    const issuer = "http://localhost:4321";
    const local = { ...document, service: issuer, signIn: { issuer, clientId: "c" } };
    expect(parseDiscovery(local, found)).toMatchObject({ signIn: { issuer } });
  });

  test("keeps the issuer unchanged, because issuers are compared by letter", () => {
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
  ])("is an invalid response with a wrong member: %j", (value, path) => {
    expect(() => parseDiscovery(value, found)).toThrow(
      expect.objectContaining({
        code: "invalid-response",
        problems: [expect.objectContaining({ path })],
      }),
    );
  });
});
