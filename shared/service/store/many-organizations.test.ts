import { readFileSync } from "node:fs";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OFF, ROOT, TestService } from "../testing/harness.ts";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";

const COUNT = 20_000;

let postgres: TestPostgres;
let service: TestService;
beforeAll(async () => {
  postgres = await startPostgres();
  service = await TestService.open({ url: await postgres.createDatabase() });
  await service.create();
  await service.store.execute(sql`insert into organizations
    select 'org-' || number, revision, replace(document, '"id":"acme"', '"id":"org-' || number || '"')
    from organizations, generate_series(1, ${sql.lit(COUNT)}) number`);
  await service.store.execute(sql`insert into entries
    select 'org-' || number, sequence, entry
    from entries, generate_series(1, ${sql.lit(COUNT)}) number`);
}, 120_000);
afterAll(async () => {
  await service?.store.close();
  await postgres?.stop();
});

describe(`${COUNT} organizations`, () => {
  test("are read and changed one at a time", async () => {
    expect((await service.store.load(`org-${COUNT}`))?.organization.id).toBe(`org-${COUNT}`);
    expect((await service.change(OFF, 1)).status).toBe(200);
  });

  test("can have their history partitioned as the guide says", async () => {
    const guide = readFileSync(new URL("../README.md", import.meta.url), "utf8");
    const [, statements = ""] = /```sql\n(begin;[^`]*)```/.exec(guide) ?? [];
    expect(statements).not.toBe("");
    // Without parameters, PostgreSQL takes several statements at once.
    await service.store.execute(sql.raw(statements));
    expect((await service.change({ type: "set-in-app-data", value: "on" }, 2)).status).toBe(200);
    const { entries } = await (await service.send(`${ROOT}/changes`)).json();
    expect(entries.map(({ sequence }: { sequence: number }) => sequence)).toEqual([1, 2, 3]);
  }, 60_000);
});
