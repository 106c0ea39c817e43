import { type RawBuilder, sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inventory, OFF, ROOT, signToken, TestService } from "../testing/harness.ts";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";

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

const tamper = (statement: RawBuilder<unknown>) => service.store.execute(statement);
const verify = async () => (await service.store.verify().next()).value;
const rename = sql`update entries set entry = replace(entry, 'Mara', 'Nora') where sequence = 2`;

describe("a store with damaged rows", () => {
  test.each([
    ["null", "null"],
    ["an entry without a hash", "{}"],
    ["no JSON", "{"],
  ])("reports a broken chain if an entry is %s", async (_name, text) => {
    await tamper(sql`update entries set entry = ${text} where sequence = 2`);
    expect(await verify()).toMatchObject({ organization: "acme", broken: { sequence: 2 } });
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
  ])("answers GET /%s with 500 and logs the record", async (path, statement, record) => {
    await tamper(statement);
    const response = await service.send(`${ROOT}/${path}`.replace(/\/$/, ""));
    expect(await response.json()).toMatchObject({ status: 500, code: "internal-error" });
    expect(service.errors.join()).toContain(record);
    expect(service.errors.join()).not.toContain(await signToken());
  });

  test("refuses a change after an unreadable entry", async () => {
    await tamper(sql`update entries set entry = '{}' where sequence = 2`);
    expect((await service.change({ type: "set-in-app-data", value: "on" }, 2)).status).toBe(500);
    expect(await verify()).toMatchObject({ broken: { sequence: 2 } });
  });
});

describe("the audit verifier", () => {
  test("finds entries missing at the end of the log", async () => {
    await tamper(sql`delete from entries where sequence = 2`);
    expect(await verify()).toMatchObject({ broken: { sequence: 2 } });
  });

  test("reports a break until it is repaired", async () => {
    await tamper(rename);
    expect((await verify())?.broken).toMatchObject({ sequence: 2 });
    expect((await verify())?.broken).toMatchObject({ sequence: 2 });
    await tamper(sql`update entries set entry = replace(entry, 'Nora', 'Mara')`);
    expect(await verify()).toEqual({ organization: "acme", entries: 2 });
  });

  test.each([
    ["leaves out an organization that is deleted", async () => {}, []],
    [
      "checks the new log of an organization that is created again",
      () => service.create("other"),
      [{ organization: "other", entries: 1 }],
    ],
  ])("%s after it was listed", async (_, recreate, expected) => {
    const { administration } = service.store;
    await service.create("other");
    await service.put(
      { ...inventory(), id: "other", name: "Renamed" },
      { "If-Match": '"1"' },
      { id: "other" },
    );
    const reports: unknown[] = [];
    for await (const report of service.store.verify(async () => {
      if (reports.length !== 1) return;
      await administration.deleteOrganization("other");
      await recreate();
    })) {
      reports.push(report);
    }
    expect(reports).toEqual([{ organization: "acme", entries: 2 }, ...expected]);
  });

  test("checks every organization, page by page, and pauses between them", async () => {
    await tamper(sql`insert into organizations (id, revision, document)
      select 'o' || lpad(n::text, 4, '0'), 1, '{}' from generate_series(1, 450) n`);
    let pauses = 0;
    const reports = [];
    for await (const report of service.store.verify(async () => {
      pauses += 1;
    })) {
      reports.push(report);
    }
    expect(new Set(reports.map(({ organization }) => organization)).size).toBe(451);
    expect(reports.filter(({ broken }) => broken)).toHaveLength(450);
    expect(pauses).toBe(451);
  });
});
