import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OFF, ROOT, readUntil, TestService } from "../testing/harness.ts";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";

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
