import { sql } from "kysely";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { NOW, OFF, ROOT, TestService } from "../testing/harness.ts";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";
import { startTcpProxy, type TcpProxy } from "../testing/tcp-proxy.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.stop());

describe("a service whose database connections break", () => {
  let proxy: TcpProxy;
  let service: TestService;
  let onClock = () => {};
  beforeEach(async () => {
    proxy = await startTcpProxy(await postgres.createDatabase());
    onClock = () => {};
    const now = () => {
      onClock();
      return NOW;
    };
    service = await TestService.open({ url: proxy.url }, { now });
    await service.create();
  });
  afterEach(async () => {
    await service.store.close();
    await proxy.close();
  });

  test("answers 503 if its connection is cut within a change, and makes no half change", async () => {
    // The store reads its clock before the statement that writes.
    onClock = () => proxy.cut();
    const response = await service.change(OFF, 1);
    expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "5"]);
    onClock = () => {};
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"1"');
    expect((await service.change(OFF, 1)).status).toBe(200);
  });

  test("answers /readyz with 503 if the database hangs", async () => {
    proxy.freeze();
    const response = await service.send("/readyz");
    expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "5"]);
    proxy.cut();
  });

  test("answers 503 with Retry-After while the database is down, and recovers", async () => {
    await proxy.pause();
    for (const path of [ROOT, `${ROOT}/changes`, "/readyz"]) {
      const response = await service.send(path);
      expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "5"]);
      expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    }
    expect((await service.change(OFF, 1)).status).toBe(503);
    expect((await service.send("/healthz")).status).toBe(200);
    await proxy.resume();
    expect((await service.send("/readyz")).status).toBe(200);
    expect((await service.change(OFF, 1)).status).toBe(200);
  });
});

/** Answers to a read and a change, which wait for the database together. */
const readAndChange = async (service: TestService) => {
  const responses = await Promise.all([service.send(ROOT), service.change(OFF, 1)]);
  return responses.map(({ status, headers }) => [status, headers.get("Retry-After")]);
};
const UNAVAILABLE = [503, "5"];

describe.concurrent("a service gives up and answers 503", () => {
  test("if the network drops what it sends", async () => {
    const proxy = await startTcpProxy(await postgres.createDatabase());
    const service = await TestService.open({ url: proxy.url });
    await service.create();
    // Opens connections: only open ones freeze.
    await Promise.all(Array.from({ length: 8 }, () => service.send(ROOT)));
    proxy.freeze();
    expect(await readAndChange(service)).toEqual([UNAVAILABLE, UNAVAILABLE]);
    await service.store.close();
    await proxy.close();
  });

  test("if a table stays locked", async () => {
    const url = await postgres.createDatabase();
    const service = await TestService.open({ url });
    await service.create();
    const locker = new pg.Client({ connectionString: url });
    await locker.connect();
    await locker.query("begin");
    await locker.query("lock table organizations");
    expect(await readAndChange(service)).toEqual([UNAVAILABLE, UNAVAILABLE]);
    // One line each, without the stack of an error that is no fault of the service.
    expect(service.errors).toHaveLength(2);
    expect(service.errors.join("\n").split("\n")).toHaveLength(2);
    await locker.end();
    await service.store.close();
  });
});

test("a service whose database is read-only answers changes and /readyz with 503, and recovers", async () => {
  const url = await postgres.createDatabase();
  const operator = new pg.Client({ connectionString: url });
  await operator.connect();
  const setReadOnly = (value: "on" | "off") =>
    operator.query(`do $$ begin
      execute format('alter database %I set default_transaction_read_only to ${value}', current_database());
    end $$`);
  const writable = await TestService.open({ url });
  await writable.create();
  await setReadOnly("on");
  const service = await TestService.open({ url });
  const { status, headers } = await service.send("/readyz");
  expect([status, headers.get("Retry-After")]).toEqual(UNAVAILABLE);
  expect(await readAndChange(service)).toEqual([[200, null], UNAVAILABLE]);
  expect((await (await service.change(OFF, 1)).json()).detail).toContain("read-only");
  await operator.query("set transaction_read_only to off");
  await setReadOnly("off");
  expect((await service.send("/readyz")).status).toBe(200);
  expect((await service.change(OFF, 1)).status).toBe(200);
  await Promise.all([operator.end(), writable.store.close(), service.store.close()]);
});

test("concurrent changes in a serializable database all succeed", async () => {
  const url = await postgres.createDatabase();
  const administrator = await TestService.open({ url });
  await administrator.store.execute(
    sql`do $$ begin execute format('alter database %I set default_transaction_isolation to serializable', current_database()); end $$`,
  );
  await administrator.store.close();
  const nodes = [await TestService.open({ url }), await TestService.open({ url })] as const;
  await nodes[0].create();
  const change = (_: unknown, index: number) =>
    nodes[index % 2 === 0 ? 0 : 1].send(`${ROOT}/changes`, {
      method: "POST",
      headers: { "If-Match": "*" },
      body: OFF,
    });
  const responses = await Promise.all(Array.from({ length: 12 }, change));
  expect(responses.map(({ status }) => status)).toEqual(Array(12).fill(200));
  await Promise.all(nodes.map(({ store }) => store.close()));
});
