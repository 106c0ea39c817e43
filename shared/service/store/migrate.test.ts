import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OFF, ROOT, readUntil, TestService } from "../testing/harness.ts";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";
import { readDocument, readEntry } from "./row-codecs.ts";
import type { Database } from "./schema.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.stop());

describe("migrations", () => {
  test("of a newer version that runs beside this one are left as they are", async () => {
    const url = await postgres.createDatabase();
    const first = await TestService.open({ url });
    await first.create();
    await first.store.execute(
      sql`insert into kysely_migration (name, timestamp) values ('9999-01-01-newer', '')`,
    );
    const second = await TestService.open({ url });
    expect((await second.change(OFF, 1)).status).toBe(200);
    expect((await first.send(ROOT)).headers.get("ETag")).toBe('"2"');
    await Promise.all([first.store.close(), second.store.close()]);
  });

  test("leave a node of the first version reading and writing", async () => {
    const url = await postgres.createDatabase();
    const service = await TestService.open({ url });
    await service.create();
    await service.change(OFF, 1, { key: "k" });
    // Connections as that version made them: without parsers of its own.
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    const older = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
    const row = await older.selectFrom("organizations").selectAll().executeTakeFirstOrThrow();
    const organization = readDocument(row);
    expect(organization.revision).toBe(2);
    const entries = await older.selectFrom("entries").selectAll().execute();
    expect(entries.map((entry) => readEntry(entry).sequence).sort()).toEqual([1, 2]);
    const obligations = await older.selectFrom("obligations").select("sequence").execute();
    expect(obligations).toContainEqual({ sequence: 2 });
    expect(await older.selectFrom("idempotency").select("revision").execute()).toEqual([
      { revision: 2 },
    ]);
    await older
      .updateTable("organizations")
      .set({ revision: 3, document: JSON.stringify({ ...organization, revision: 3 }) })
      .where("id", "=", "acme")
      .execute();
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"3"');
    await Promise.all([older.destroy(), service.store.close()]);
  });

  test("mend a database whose counters are `bigint`", async () => {
    const url = await postgres.createDatabase();
    const before = await TestService.open({ url });
    await before.create();
    await before.store.execute(sql`alter table organizations alter column revision type bigint`);
    await before.store.execute(sql`delete from kysely_migration where name > '2026-11-30'`);
    await before.store.close();
    const service = await TestService.open({ url });
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"1"');
    expect((await service.change(OFF, 1)).status).toBe(200);
    await service.store.close();
  });

  test("are applied once when several processes start together", async () => {
    const url = await postgres.createDatabase();
    const nodes = await Promise.all([1, 2, 3].map(() => TestService.open({ url })));
    expect((await nodes[0]?.create())?.status).toBe(201);
    await Promise.all(nodes.map(({ store }) => store.close()));
  });
});

describe("a store in a schema of its own", () => {
  test("keeps documents, logs and notifications apart from those of another schema", async () => {
    const url = await postgres.createDatabase();
    const one = await TestService.open({ url, schema: "one" });
    const two = await TestService.open({ url, schema: "two" });
    await one.create();
    expect((await two.send(ROOT)).status).toBe(404);
    await two.create();
    const stream = await two.send(`${ROOT}/events`);
    await one.change(OFF, 1);
    await one.change(OFF, 2);
    await two.change(OFF, 1);
    expect(await readUntil(stream, "id: 2")).not.toContain("id: 3");
    await one.store.close();
    const again = await TestService.open({ url, schema: "one" });
    expect((await again.send(ROOT)).headers.get("ETag")).toBe('"3"');
    expect((await again.store.verify().next()).value).toEqual({ organization: "acme", entries: 3 });
    await Promise.all([again.store.close(), two.store.close()]);
  });
});
