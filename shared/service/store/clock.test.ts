import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { DAY_MS } from "../../model/day.ts";
import { OFF, ON, ROOT, signToken, TestService } from "../testing/harness.ts";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";
import { MAX_AGE_MS } from "./recent-revisions.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.stop());

/** Opens a service that uses the database's clock, with the sample organization. */
async function openNode(): Promise<TestService> {
  const service = await TestService.open(
    { url: await postgres.createDatabase() },
    { hasDatabaseClock: true },
  );
  await service.create();
  return service;
}

describe("a node whose clock is eight days ahead of the database's", () => {
  let service: TestService;
  beforeEach(async () => {
    service = await openNode();
  });
  afterEach(async () => {
    vi.useRealTimers();
    await service.store.close();
  });
  const setClockAhead = () => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 8 * DAY_MS });
  const token = () => signToken({ lifetimeSeconds: 30 * 86_400 });

  test("keeps fresh idempotency records, so that a repeat changes nothing", async () => {
    const sent = { token: await token(), key: "k" };
    const first = await (await service.change(OFF, 1, sent)).text();
    setClockAhead();
    expect((await service.change(ON, 2, { ...sent, key: "other" })).status).toBe(200);
    const repeated = await service.change(OFF, 1, sent);
    expect(await repeated.text()).toBe(first);
    expect((await service.send(ROOT, { token: sent.token })).headers.get("ETag")).toBe('"3"');
  });

  test("writes the database's time into audit entries and answers", async () => {
    const sent = { token: await token() };
    const now = Date.now();
    setClockAhead();
    const { entry } = await (await service.change(OFF, 1, sent)).json();
    expect(Math.abs(Date.parse(entry.at) - now)).toBeLessThan(60_000);
    expect(Math.abs(service.store.now().getTime() - now)).toBeLessThan(60_000);
  });
});

describe("a node, some time after the last change,", () => {
  let service: TestService;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    service = await openNode();
  });
  afterEach(async () => {
    vi.useRealTimers();
    await service.store.close();
  });

  test("writes the database's time into audit entries, even if its own clock was too fast", async () => {
    vi.advanceTimersByTime(3_600_000);
    const { entry } = await (await service.change(OFF, 1)).json();
    expect(Math.abs(Date.parse(entry.at) - Date.now())).toBeLessThan(60_000);
  });

  test("answers conditional reads by the stored revision, even after an old change is repeated", async () => {
    await service.change(OFF, 1, { key: "k" });
    await service.change(ON, 2);
    vi.advanceTimersByTime(MAX_AGE_MS + 1);
    expect((await service.change(OFF, 1, { key: "k" })).headers.get("ETag")).toBe('"2"');
    const read = await service.send(ROOT, { headers: { "If-None-Match": '"2"' } });
    expect([read.status, read.headers.get("ETag")]).toEqual([200, '"3"']);
  });
});

describe("a revision", () => {
  let service: TestService;
  beforeEach(async () => {
    service = await TestService.open({ url: await postgres.createDatabase() });
    await service.create();
  });
  afterEach(() => service.store.close());
  const setRevision = (revision: number) =>
    service.store.execute(
      sql`update organizations set revision = ${revision},
        document = replace(document, '"revision":1', ${`"revision":${revision}`})`,
    );

  test("can exceed 32 bits", async () => {
    await setRevision(2_147_483_647);
    const response = await service.change(OFF, 2_147_483_647);
    expect([response.status, response.headers.get("ETag")]).toEqual([200, '"2147483648"']);
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"2147483648"');
  });

  test("has a limit that a change beyond it names", async () => {
    await setRevision(Number.MAX_SAFE_INTEGER);
    const response = await service.change(OFF, Number.MAX_SAFE_INTEGER);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ code: "revision-limit-reached" });
    expect((await service.send(ROOT)).status).toBe(200);
  });
});
