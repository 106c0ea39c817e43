import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type RunningServer, startServer } from "../cli/serve.ts";
import { OFF, readUntil, signToken, TestService } from "../testing/harness.ts";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";
import { createHandler } from "./app.ts";
import type { Caller } from "./caller.ts";
import { RECHECK_MS } from "./events.ts";
import { KEEP_ALIVE_COMMENT, KEEP_ALIVE_MS } from "./keep-alive.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.stop());

let service: TestService;
let server: RunningServer;
let shutdown: AbortController;
beforeEach(async () => {
  shutdown = new AbortController();
  service = await TestService.open(
    { url: await postgres.createDatabase() },
    { signal: shutdown.signal },
  );
  await service.create();
  server = await startServer(service.handler, { host: "127.0.0.1", port: 0 });
});
afterEach(async () => {
  shutdown.abort();
  await server.close();
  await service.store.close();
});

/** Opens a stream over the network; `until` reads until a text comes and returns everything read. */
async function open(lastEventId?: string, token?: string) {
  const controller = new AbortController();
  const response = await fetch(`${server.origin}/v1/organizations/acme/events`, {
    signal: controller.signal,
    headers: {
      Authorization: `Bearer ${token ?? (await signToken())}`,
      ...(lastEventId !== undefined && { "Last-Event-ID": lastEventId }),
    },
  });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let received = "";
  const read = async () => {
    const { done, value } = await reader.read();
    received += new TextDecoder().decode(value);
    return done;
  };
  return {
    leave: () => controller.abort(),
    async until(text: string): Promise<string> {
      while (!received.includes(text)) {
        if (await read()) throw new Error(`the stream ended before \`${text}\`: ${received}`);
      }
      return received;
    },
    async end(): Promise<void> {
      while (!(await read()));
    },
  };
}

function useFakeTimers(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
}

async function listeners(count: number): Promise<void> {
  await expect.poll(() => service.store.revisions.subscriberCount).toBe(count);
}

describe("an event stream", () => {
  test("starts with the stored revision without Last-Event-ID", async () => {
    const stream = await open();
    expect(await stream.until("id: 1\n\n")).toContain('event: revision\ndata: {"revision":1}\n');
  });

  test.each(["0", "7", "Infinity", "nonsense"])(
    "starts with the stored revision after Last-Event-ID %s",
    async (lastEventId) => {
      await (await open(lastEventId)).until("id: 1\n\n");
    },
  );

  test("starts with the next revision after Last-Event-ID of the stored one", async () => {
    const stream = await open("1");
    await service.change(OFF, 1);
    expect(await stream.until("id: 2\n\n")).not.toContain("id: 1\n");
  });

  test("announces the interval of its comments, and keeps it", async () => {
    useFakeTimers();
    const [first, second] = [await open("1"), await open("1")];
    for (const stream of [first, second]) await stream.until(KEEP_ALIVE_COMMENT);
    for (let count = 2; count < 5; count += 1) {
      vi.advanceTimersByTime(KEEP_ALIVE_MS);
      for (const stream of [first, second]) await stream.until(KEEP_ALIVE_COMMENT.repeat(count));
    }
    vi.useRealTimers();
  });

  test("is dropped after its reader disconnects", async () => {
    const stream = await open();
    await stream.until("id: 1");
    await listeners(1);
    stream.leave();
    await listeners(0);
  });

  test("ends when the token expires", async () => {
    const stream = await open(undefined, await signToken({ lifetimeSeconds: -28 }));
    await stream.until("id: 1");
    await stream.end();
    await listeners(0);
  });

  test("ends when the caller's session or role has ended", async () => {
    useFakeTimers();
    let caller: Caller | null = { id: "mara", name: "Mara", organizations: { acme: "member" } };
    const hosted = createHandler({ store: service.store, authenticate: async () => caller });
    const stream = async () => {
      const response = await hosted(new Request("http://host.test/v1/organizations/acme/events"));
      const reader = (response.body as ReadableStream<Uint8Array>).getReader();
      for (let text = ""; !text.includes("id: 1"); ) {
        text += new TextDecoder().decode((await reader.read()).value);
      }
      return reader;
    };
    const isOver = async (reader: ReadableStreamDefaultReader) => {
      vi.advanceTimersByTime(RECHECK_MS);
      // The keep-alive comments of that time come first.
      for (let index = 0; index < RECHECK_MS / KEEP_ALIVE_MS; index += 1) await reader.read();
      return (await reader.read()).done;
    };
    const first = await stream();
    caller = null;
    expect(await isOver(first)).toBe(true);
    caller = { id: "mara", name: "Mara", organizations: { acme: "admin" } };
    const second = await stream();
    caller = { id: "mara", name: "Mara", organizations: { other: "admin" } };
    expect(await isOver(second)).toBe(true);
    vi.useRealTimers();
    await listeners(0);
  });

  test("ends when the service stops", async () => {
    const stream = await open();
    await stream.until("id: 1");
    shutdown.abort();
    await stream.end();
    await listeners(0);
  });

  test("causes no leak warning from Node beside many others", async () => {
    const warnings: string[] = [];
    const onWarning = ({ message }: Error) => warnings.push(message);
    process.on("warning", onWarning);
    const streams = await Promise.all(Array.from({ length: 20 }, () => open()));
    for (const stream of streams) await stream.until("id: 1");
    shutdown.abort();
    for (const stream of streams) await stream.end();
    process.off("warning", onWarning);
    expect(warnings).toEqual([]);
    await listeners(0);
  });

  test("sends what another process changes", async () => {
    const url = await postgres.createDatabase();
    const [one, other] = [await TestService.open({ url }), await TestService.open({ url })];
    await one.create();
    const response = await other.send("/v1/organizations/acme/events");
    await one.change(OFF, 1);
    expect(await readUntil(response, "id: 2")).toContain('data: {"revision":2}');
    await Promise.all([one.store.close(), other.store.close()]);
  });

  test("catches up after its database connection was cut", async () => {
    const stream = await open("1");
    await stream.until("retry");
    await service.store.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and query like 'LISTEN%'`,
    );
    await service.change(OFF, 1);
    await stream.until("id: 2\n\n");
    await service.change({ type: "set-in-app-data", value: "on" }, 2);
    await stream.until("id: 3\n\n");
  });
});
