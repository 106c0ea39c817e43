import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type RunningServer, startServer } from "../cli/serve.ts";
import { OFF, signToken, TestService } from "../testing/harness.ts";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.stop());

let service: TestService;
let server: RunningServer;
let ending: AbortController;
beforeEach(async () => {
  ending = new AbortController();
  service = await TestService.open(
    { url: await postgres.createDatabase() },
    { signal: ending.signal },
  );
  await service.create();
  server = await startServer(service.handler, { host: "127.0.0.1", port: 0 });
});
afterEach(async () => {
  ending.abort();
  await server.close();
  await service.store.close();
});

/** An open stream over the network; `until` reads on to a text and gives all that was heard. */
async function open(lastSeen?: string, token?: string) {
  const leaving = new AbortController();
  const response = await fetch(`${server.origin}/v1/organizations/acme/events`, {
    signal: leaving.signal,
    headers: {
      Authorization: `Bearer ${token ?? (await signToken())}`,
      ...(lastSeen !== undefined && { "Last-Event-ID": lastSeen }),
    },
  });
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let heard = "";
  const read = async () => {
    const { done, value } = await reader.read();
    heard += new TextDecoder().decode(value);
    return done;
  };
  return {
    leave: () => leaving.abort(),
    async until(text: string): Promise<string> {
      while (!heard.includes(text)) {
        if (await read()) throw new Error(`the stream ended before \`${text}\`: ${heard}`);
      }
      return heard;
    },
    async end(): Promise<void> {
      while (!(await read()));
    },
  };
}

async function listeners(count: number): Promise<void> {
  await expect.poll(() => service.store.revisions.listeners).toBe(count);
}

describe("an event stream", () => {
  test("starts with the stored revision without Last-Event-ID", async () => {
    const stream = await open();
    expect(await stream.until("id: 1\n\n")).toContain('event: revision\ndata: {"revision":1}\n');
  });

  test.each(["0", "7", "Infinity", "nonsense"])(
    "starts with the stored revision after Last-Event-ID %s",
    async (lastSeen) => {
      await (await open(lastSeen)).until("id: 1\n\n");
    },
  );

  test("starts with the next revision after Last-Event-ID of the stored one", async () => {
    const stream = await open("1");
    await service.change(OFF, 1);
    expect(await stream.until("id: 2\n\n")).not.toContain("id: 1\n");
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

  test("ends when the service stops", async () => {
    const stream = await open();
    await stream.until("id: 1");
    ending.abort();
    await stream.end();
    await listeners(0);
  });

  test("is one of many without a leak warning from Node", async () => {
    const warnings: string[] = [];
    const hear = ({ message }: Error) => warnings.push(message);
    process.on("warning", hear);
    const streams = await Promise.all(Array.from({ length: 20 }, () => open()));
    for (const stream of streams) await stream.until("id: 1");
    ending.abort();
    for (const stream of streams) await stream.end();
    process.off("warning", hear);
    expect(warnings).toEqual([]);
    await listeners(0);
  });

  test("sends what another process changes", async () => {
    const url = await postgres.createDatabase();
    const [one, other] = [await TestService.open({ url }), await TestService.open({ url })];
    await one.create();
    const response = await other.send("/v1/organizations/acme/events");
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    await one.change(OFF, 1);
    let heard = "";
    while (!heard.includes("id: 2")) heard += new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
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
