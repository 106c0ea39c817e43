import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { describe, expect, test, vi } from "vitest";
import { deferred } from "../../test/harness/deferred.ts";
import { ClientError, isClientError } from "./errors.ts";
import { changeResult, clientOf, document, instantTimers, rejection } from "./testing/samples.ts";
import {
  cutOff,
  htmlPage,
  json,
  nobodyThere,
  type Respond,
  scriptedServer,
  silent,
} from "./testing/scripted-server.ts";

const unchanged: Respond = (response) => void response.writeHead(304).end();

describe("a read", () => {
  test("requests below the path of the endpoint, with or without a final slash", async () => {
    for (const path of ["/base", "/base/"]) {
      const server = await scriptedServer(json(document(3)));
      const { organization } = await clientOf(server.origin + path).read();
      expect(organization.revision).toBe(3);
      expect(server.received[0]?.path).toBe("/base/v1/organizations/acme");
    }
  });

  test("is conditional once a document is known, and returns that document after a 304", async () => {
    const server = await scriptedServer(json(document(3)), unchanged);
    let time = 1_000;
    const timers = { ...instantTimers(), now: () => time };
    const client = clientOf(server.origin, { timers });
    const first = await client.read();
    time = 5_000;
    const second = await client.read();
    expect(server.received.map(({ headers }) => headers["if-none-match"])).toEqual([
      undefined,
      '"3"',
    ]);
    expect(second.organization).toBe(first.organization);
    expect([first.confirmedAt, second.confirmedAt]).toEqual([1_000, 5_000]);
  });

  test("is unconditional after a newer revision was announced, until that one is known", async () => {
    const server = await scriptedServer(json(document(3)), json(document(4)), unchanged);
    const client = clientOf(server.origin);
    await client.read();
    client.noteRevision({ type: "revision", revision: 4 });
    expect((await client.read()).organization.revision).toBe(4);
    expect((await client.read()).organization.revision).toBe(4);
    expect(server.received.map(({ headers }) => headers["if-none-match"])).toEqual([
      undefined,
      undefined,
      '"4"',
    ]);
  });

  test("leaves no timer running after the answer", async () => {
    const server = await scriptedServer(json(document(3)));
    const running = new Set<() => void>();
    const after = (_: number, run: () => void) => {
      running.add(run);
      return () => void running.delete(run);
    };
    await clientOf(server.origin, { timers: { ...instantTimers(), after } }).read();
    expect(running.size).toBe(0);
  });

  test("is shared by concurrent callers", async () => {
    const server = await scriptedServer(json(document(3)));
    const client = clientOf(server.origin);
    const [one, two] = await Promise.all([client.read(), client.read()]);
    expect(one).toBe(two);
    expect(server.received).toHaveLength(1);
  });

  test("goes on for the other callers when one of them aborts", async () => {
    const { server, response } = await serverWithOpenResponse();
    const client = clientOf(server.origin);
    const leaving = new AbortController();
    const left = rejection(client.read({ signal: leaving.signal }));
    const stays = client.read({ signal: new AbortController().signal });
    const open = await response;
    leaving.abort();
    expect(await left).toMatchObject({ code: "aborted", retryable: false });
    json(document(3))(open, { method: "", path: "", headers: {}, body: "" });
    expect((await stays).organization.revision).toBe(3);
  });

  test("aborts the request once all callers have aborted, and the next read starts another", async () => {
    const { server, response } = await serverWithOpenResponse(json(document(3)));
    const client = clientOf(server.origin);
    const leaving = new AbortController();
    const left = rejection(client.read({ signal: leaving.signal }));
    const closed = once(await response, "close");
    leaving.abort();
    expect(await left).toMatchObject({ code: "aborted" });
    await closed;
    expect((await client.read()).organization.revision).toBe(3);
  });

  test.each(["read", "obligations"] as const)(
    "sends nothing if it is aborted before it starts: %s",
    async (ask) => {
      const server = await scriptedServer(json(document(3)));
      const token = vi.fn(() => "t");
      const asked = clientOf(server.origin, { token })[ask]({ signal: AbortSignal.abort() });
      expect(await rejection(asked)).toMatchObject({ code: "aborted" });
      expect(token).not.toHaveBeenCalled();
      expect(server.received).toHaveLength(0);
    },
  );

  test("does not undo a change that was made while it was running", async () => {
    const { server, response } = await serverWithOpenResponse(json(changeResult(4)));
    const client = clientOf(server.origin);
    const read = client.read();
    const open = await response;
    await client.change({ type: "set-in-app-data", value: "off" }, { revision: 3 });
    json(document(3))(open, { method: "", path: "", headers: {}, body: "" });
    expect((await read).organization.revision).toBe(4);
  });

  test("accepts an older revision from a service that was restored", async () => {
    const server = await scriptedServer(json(document(9)), json(document(2)), unchanged);
    const client = clientOf(server.origin);
    await client.read();
    expect((await client.read()).organization.revision).toBe(2);
    await client.read();
    expect(server.received[2]?.headers["if-none-match"]).toBe('"2"');
  });
});

describe("a failed answer", () => {
  test("is requested again if the connection breaks within the body", async () => {
    const server = await scriptedServer(cutOff, json(document(3)));
    expect((await clientOf(server.origin).read()).organization.revision).toBe(3);
    expect(server.received).toHaveLength(2);
  });

  test("is unreachable after the timeout if the service is silent", async () => {
    const server = await scriptedServer(silent);
    const timers = {
      ...instantTimers(),
      after: (_: number, run: () => void) => {
        const turn = setImmediate(run);
        return () => clearImmediate(turn);
      },
    };
    const client = clientOf(server.origin, { timers, timeoutMs: 70, retry: { tries: 2 } });
    const error = await rejection(client.read());
    expect(error).toMatchObject({ code: "unreachable", retryable: true });
    expect(String(error)).toContain("did not answer within 70 ms");
  });

  test("is unreachable after five tries if nobody listens at the address", async () => {
    const timers = instantTimers();
    const error = await rejection(clientOf(await nobodyThere(), { timers }).read());
    expect(error).toMatchObject({ code: "unreachable", retryable: true });
    expect(timers.delays).toEqual([300, 600, 1200, 2400]);
  });

  test("is an invalid response without a retry if a sign-in page answers", async () => {
    const server = await scriptedServer(htmlPage(200));
    const error = await rejection(clientOf(server.origin).read());
    expect(error).toMatchObject({ code: "invalid-response", retryable: false });
    expect(server.received).toHaveLength(1);
  });

  test("has every issue of a wrong document by its pointer", async () => {
    const server = await scriptedServer(json({ ...document(3), hosting: "moon", revision: 0 }));
    const error = await rejection(clientOf(server.origin).read());
    expect(error).toMatchObject({
      code: "invalid-response",
      problems: [{ path: "/hosting" }, { path: "/revision" }],
    });
  });

  test("is an invalid response if the document is of another organization", async () => {
    const server = await scriptedServer(json({ ...document(3), id: "other" }));
    expect(await rejection(clientOf(server.origin).read())).toMatchObject({
      code: "invalid-response",
      message: "the answer does not fit the contract: `/id` expected `acme`",
      problems: [{ path: "/id", message: "expected `acme`" }],
    });
  });

  test("does not follow a redirect", async () => {
    const target = await scriptedServer(json(document(3)));
    const server = await scriptedServer(
      (response) => void response.writeHead(302, { Location: target.origin }).end(),
    );
    const client = clientOf(server.origin, { token: () => "secret-token", retry: { tries: 1 } });
    expect(await rejection(client.read())).toMatchObject({ code: "unreachable" });
    expect(target.received).toHaveLength(0);
  });

  test("is recognized as a client error, even from a copy of the class", async () => {
    const fields = { name: "ClientError", code: "aborted" };
    const system = Object.assign(new Error("x"), { code: "ECONNRESET" });
    for (const known of [new ClientError("aborted", "x"), Object.assign(new Error("x"), fields)]) {
      expect(isClientError(known)).toBe(true);
    }
    for (const other of [new Error("x"), system, fields]) expect(isClientError(other)).toBe(false);
  });
});

/** Starts a server whose first response the test sends. */
async function serverWithOpenResponse(...rest: Respond[]) {
  const { promise: response, resolve } = deferred<ServerResponse>();
  const server = await scriptedServer(resolve, ...rest);
  return { server, response };
}
