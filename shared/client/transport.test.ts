import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { clientOf, document, instantTimers, rejection } from "./testing/samples.ts";
import { json, problem, type Respond, scriptedServer } from "./testing/scripted-server.ts";
import { Transport } from "./transport.ts";

describe("a transport", () => {
  test.each(["//127.0.0.1:1/x", "http://other.example/x", "\\\\127.0.0.1:1\\x"])(
    "refuses a path that leads to another origin, and sends no token: %s",
    async (path) => {
      const server = await scriptedServer(json({}));
      const transport = new Transport({ endpoint: server.origin, token: () => "secret" });
      expect(await rejection(transport.request(path))).toBeInstanceOf(TypeError);
      expect(server.received).toHaveLength(0);
    },
  );

  test("stops reading an answer that is larger than its limit", async () => {
    let closed: Promise<unknown> | undefined;
    const endless: Respond = (response) => {
      closed = once(response, "close");
      response.writeHead(200, { "Content-Type": "application/json" });
      const write = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
      };
      response.on("drain", write);
      write();
    };
    const server = await scriptedServer(endless);
    const client = clientOf(server.origin, { maxResponseBytes: 1_000_000 });
    expect(await rejection(client.read())).toMatchObject({
      code: "invalid-response",
      problems: [{ path: "", message: "the body is larger than 1000000 bytes" }],
    });
    await closed;
    expect(server.received).toHaveLength(1);
  });

  test("reads an answer whose size is the limit", async () => {
    const text = JSON.stringify(document(3));
    const server = await scriptedServer(json(document(3)));
    const maxResponseBytes = new TextEncoder().encode(text).byteLength;
    const { organization } = await clientOf(server.origin, { maxResponseBytes }).read();
    expect(organization.revision).toBe(3);
  });

  test("reports an error page that is too large by its status", async () => {
    const detail = "x".repeat(70_000);
    const server = await scriptedServer(problem(403, { code: "place-not-found", detail }));
    expect(await rejection(clientOf(server.origin).read())).toMatchObject({
      code: "unexpected-status",
      status: 403,
    });
  });

  test("counts a body that does not end as no answer once the time is up", async () => {
    const server = await scriptedServer((response) => {
      response.writeHead(200, { "Content-Type": "application/json" });
      response.write("{");
    });
    const timers = {
      ...instantTimers(),
      after: (_: number, run: () => void) => {
        const timer = setTimeout(run, 50);
        return () => clearTimeout(timer);
      },
    };
    const client = clientOf(server.origin, { timers, retry: { tries: 1 } });
    expect(await rejection(client.read())).toMatchObject({ code: "unreachable", retryable: true });
  });
});
