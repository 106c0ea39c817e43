import { sql } from "kysely";
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
