import { chown, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";
import { withStore } from "./store-command.ts";

/** The user `nobody`. */
const OTHER_USER = 65_534;

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.stop());

const kind = (env: Record<string, string>, options?: { create: boolean }) =>
  withStore(env, async (store) => store.kind, options);

describe("a command", () => {
  test("creates no tables in a database or a schema without a store, except if it imports", async () => {
    const env = { DATABASE_URL: await postgres.createDatabase() };
    const client = new pg.Client({ connectionString: env.DATABASE_URL });
    await client.connect();
    const schemas = async () =>
      (await client.query("select distinct schemaname from pg_stat_user_tables")).rows;
    await expect(kind(env)).rejects.toThrow("no store in the database; check DATABASE_URL");
    expect(await schemas()).toEqual([]);
    expect(await kind(env, { create: true })).toBe("postgresql");
    expect(await kind(env)).toBe("postgresql");
    const typo = { ...env, CONTRIBUTION_LENS_SCHEMA: "typo" };
    await expect(kind(typo)).rejects.toThrow("no store in schema `typo`");
    expect(await schemas()).toEqual([{ schemaname: "public" }]);
    await client.end();
  });

  const isRoot = process.getuid?.() === 0;
  if (!isRoot) console.log("not run: commands of root, which need root");

  test.skipIf(!isRoot)("of root leaves the store of another user alone", async () => {
    const folder = await mkdtemp(join(tmpdir(), "contribution-lens-owner-"));
    const file = join(folder, "PG_VERSION");
    await writeFile(file, "17");
    await chown(file, OTHER_USER, OTHER_USER);
    await expect(kind({ CONTRIBUTION_LENS_DATA: folder })).rejects.toThrow(
      `the store in \`${folder}\` belongs to user ${OTHER_USER}; run the command as that user`,
    );
    expect(await readdir(folder)).toEqual(["PG_VERSION"]);
    await rm(folder, { recursive: true });
  });
});
