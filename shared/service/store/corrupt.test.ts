import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { signToken, TestService } from "../testing/harness.ts";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";
import { ChainWatch } from "./chain-watch.ts";
import { openDatabase } from "./open-database.ts";

const OFF = { type: "set-in-app-data", value: "off" };
const ROOT = "/v1/organizations/acme";

let postgres: TestPostgres;
let url: string;
let service: TestService;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.stop());
beforeEach(async () => {
  url = await postgres.createDatabase();
  service = await TestService.open({ url });
  await service.create();
  await service.change(OFF, 1);
  return () => service.store.close();
});

const health = async () => (await service.send("/healthz", { token: null })).json();
const tamper = (statement: RawBuilder<unknown>) => service.store.execute(statement);
const rename = sql`update entries set entry = replace(entry, 'Mara', 'Nora') where sequence = 2`;

describe("a store that somebody wrote into", () => {
  test.each([
    ["null", "null"],
    ["an entry without a hash", "{}"],
    ["no JSON", "{"],
  ])("breaks the chain where an entry is %s", async (_name, text) => {
    await tamper(sql`update entries set entry = ${text} where sequence = 2`);
    expect(await health()).toMatchObject({
      status: "failing",
      chain: "broken",
      broken: [{ organization: "acme", sequence: 2 }],
    });
  });

  test.each([
    [
      "changes",
      sql`update entries set entry = '{}' where sequence = 2`,
      "table entries, organization acme, sequence 2",
    ],
    [
      "obligations",
      sql`update obligations set obligation = '{'`,
      "table obligations, organization acme, sequence 2",
    ],
    ["", sql`update organizations set revision = 9`, "table organizations, id acme"],
  ])("answers GET /%s with a fault whose record the log names", async (path, statement, record) => {
    await tamper(statement);
    const response = await service.send(`${ROOT}/${path}`.replace(/\/$/, ""));
    expect(await response.json()).toMatchObject({ status: 500, code: "internal-error" });
    expect(service.faults.join()).toContain(record);
    expect(service.faults.join()).not.toContain(await signToken());
  });

  test("takes no change on top of an entry that cannot be read", async () => {
    await tamper(sql`update entries set entry = '{}' where sequence = 2`);
    expect((await service.change({ type: "set-in-app-data", value: "on" }, 2)).status).toBe(500);
    expect(await health()).toMatchObject({ broken: [{ sequence: 2 }] });
  });

  test("is unwell, and says no more, when it cannot be read", async () => {
    await tamper(sql`alter table entries rename to entries_gone`);
    const response = await service.send("/healthz", { token: null });
    expect([response.status, await response.json()]).toEqual([
      503,
      { status: "failing", store: "postgresql", reason: "the store cannot be read" },
    ]);
    expect(service.faults.join()).toContain("entries");
  });
});

describe("the watch over long logs", () => {
  const at = (minutes: number) => new Date(minutes * 60_000);
  async function watching() {
    const database = await openDatabase({ url });
    return {
      watch: new ChainWatch(database.db, { wholeUpTo: 1, wholeEvery: 600_000 }),
      close: () => database.close(),
    };
  }

  test("looks at new entries and the last one each time, at all of them every ten minutes", async () => {
    const { watch, close } = await watching();
    expect(await watch.check(at(0))).toMatchObject([{ entries: 2 }]);
    await service.change({ type: "set-in-app-data", value: "on" }, 2);
    expect(await watch.check(at(1))).toMatchObject([{ entries: 3 }]);
    await tamper(rename);
    expect((await watch.check(at(2)))[0]?.broken).toBeUndefined();
    expect((await watch.check(at(10)))[0]?.broken).toMatchObject({ sequence: 2 });
    await close();
  });

  test("reports at once what is wrong with the newest entries, until it is put right", async () => {
    const { watch, close } = await watching();
    await watch.check(at(0));
    await tamper(rename);
    expect((await watch.check(at(1)))[0]?.broken).toMatchObject({ sequence: 2 });
    expect((await watch.check(at(2)))[0]?.broken).toMatchObject({ sequence: 2 });
    await tamper(sql`update entries set entry = replace(entry, 'Nora', 'Mara')`);
    expect((await watch.check(at(3)))[0]?.broken).toBeUndefined();
    await tamper(sql`delete from entries where sequence = 2`);
    expect((await watch.check(at(4)))[0]?.broken).toMatchObject({ sequence: 2 });
    await close();
  });
});
