import { afterAll, beforeAll, expect, test } from "vitest";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";
import { openDatabase } from "./open-database.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.stop());

test("two processes that start on an empty PostgreSQL both migrate it", async () => {
  const url = await postgres.createDatabase();
  const opened = await Promise.all([openDatabase({ url }), openDatabase({ url })]);
  await Promise.all(opened.map((database) => database.close()));
});

test("a database without a location is an error, not one in memory", async () => {
  const unset = process.env["A_VARIABLE_THAT_IS_NOT_SET"];
  await expect(openDatabase({ url: unset })).rejects.toThrow("`folder`");
});
