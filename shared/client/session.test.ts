import { describe, expect, test } from "vitest";
import { clientOf, document, rejection } from "./testing/samples.ts";
import { json, nobodyThere, problem, scriptedServer } from "./testing/scripted-server.ts";

const refused = problem(401, { code: "unauthenticated", title: "no" });
const ok = json(document(3));

describe("a token", () => {
  test("is requested for every request and sent as a bearer token", async () => {
    const server = await scriptedServer(ok);
    let count = 0;
    const client = clientOf(server.origin, { token: async () => `t${++count}` });
    await client.read();
    await client.read();
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer t1",
      "Bearer t2",
    ]);
  });

  test("is requested again after a refusal, and the request is repeated with the new one", async () => {
    const server = await scriptedServer(refused, ok);
    const client = clientOf(server.origin, { token: ({ expired }) => (expired ? "new" : "old") });
    await client.read();
    expect(server.received[1]?.headers.authorization).toBe("Bearer new");
  });

  test.each(["same-token", null])("is not sent again if the next one is %j", async (next) => {
    const server = await scriptedServer(refused);
    const hints: boolean[] = [];
    const token = ({ expired }: { expired: boolean }) => {
      hints.push(expired);
      return expired ? next : "same-token";
    };
    const error = await rejection(clientOf(server.origin, { token }).read());
    expect(error).toMatchObject({ code: "unauthenticated", status: 401, retryable: false });
    expect(hints).toEqual([false, true]);
    expect(server.received).toHaveLength(1);
  });

  test("never appears in an error, even if the service or the source repeats it", async () => {
    const secret = "eyJ-very-secret";
    const echo = await scriptedServer(problem(403, { code: "x", detail: `bad token ${secret}` }));
    const errors = [
      await rejection(clientOf(echo.origin, { token: () => secret }).read()),
      await rejection(clientOf(echo.origin, { token: () => `${secret}\nX: y` }).read()),
      await rejection(clientOf(await nobodyThere(), { token: () => secret }).read()),
    ];
    for (const error of errors) {
      for (let each = error; each instanceof Error; each = each.cause) {
        expect(`${each.stack} ${JSON.stringify(each)}`).not.toContain(secret);
      }
    }
    expect(errors.map((error) => (error as { code: string }).code)).toEqual([
      "unexpected-status",
      "unauthenticated",
      "unreachable",
    ]);
  });

  test("is a failed sign-in if its source fails, and nothing is sent", async () => {
    const server = await scriptedServer(ok);
    const token = () => Promise.reject(new Error("window closed"));
    const error = await rejection(clientOf(server.origin, { token }).read());
    expect(error).toMatchObject({
      code: "unauthenticated",
      retryable: false,
      cause: new Error("window closed"),
    });
    expect(error).not.toHaveProperty("status");
    expect(server.received).toHaveLength(0);
  });

  test("does not delay an abort if its source never answers", async () => {
    const controller = new AbortController();
    const token = () => {
      queueMicrotask(() => controller.abort());
      return new Promise<string>(() => undefined);
    };
    const read = clientOf(await nobodyThere(), { token }).obligations({
      signal: controller.signal,
    });
    expect(await rejection(read)).toMatchObject({ code: "aborted" });
  });
});

describe("a session without a token", () => {
  /** Sees what only a browser acts on: Node has no cookies. */
  function watched(seen: (RequestInit | undefined)[]): typeof fetch {
    return (address, init) => {
      seen.push(init);
      return fetch(address, init);
    };
  }

  test("sends the page's cookies to its own origin or as the host says, and none with a token", async () => {
    const server = await scriptedServer(ok);
    const seen: (RequestInit | undefined)[] = [];
    const watch = { fetch: watched(seen) };
    await clientOf(server.origin, watch).read();
    await clientOf(server.origin, { ...watch, credentials: "include" }).read();
    await clientOf(server.origin, { ...watch, token: () => "t", credentials: "include" }).read();
    expect(seen.map((init) => init?.credentials)).toEqual(["same-origin", "include", "omit"]);
    expect(seen.map((init) => init?.redirect)).toEqual(["error", "error", "error"]);
    expect(seen.map((init) => init?.cache)).toEqual(["no-store", "no-store", "no-store"]);
  });

  test("sends the headers that the host adds", async () => {
    const server = await scriptedServer(ok);
    await clientOf(server.origin, { headers: () => ({ "X-CSRF-Token": "c1" }) }).read();
    expect(server.received[0]?.headers["x-csrf-token"]).toBe("c1");
    expect(server.received[0]?.headers.authorization).toBeUndefined();
  });
});

test.each([
  ["member", "member"],
  ["root", "unknown"],
  [undefined, "unknown"],
])("takes the role from the response header %j", async (header, role) => {
  const server = await scriptedServer(
    json(document(3), { headers: header ? { "Contribution-Lens-Role": header } : {} }),
  );
  // The client does not verify the claims of a token, so it takes no role from them.
  const claims = Buffer.from(JSON.stringify({ orgs: { acme: "admin" } })).toString("base64url");
  const token = () => `e30.${claims}.x`;
  expect((await clientOf(server.origin, { token }).read()).role).toBe(role);
});

test.each([
  ["ftp://host/", "http(s)"],
  ["/relative", "absolute"],
  ["https://user:pass@host/", "without a name, password"],
  ["https://host/?a=1", "query"],
  ["blob:https://host/", "http(s)"],
])("refuses the endpoint %s without quoting it", (endpoint, words) => {
  expect(() => clientOf(endpoint)).toThrow(TypeError);
  expect(() => clientOf(endpoint)).toThrow(words);
  expect(() => clientOf(endpoint)).not.toThrow("pass@");
});

test.each(["..", "../other", "acme/..", ""])(
  "refuses the organization %j, which would lead to another path",
  (organization) => {
    expect(() => clientOf("https://host", { organization })).toThrow(TypeError);
  },
);
