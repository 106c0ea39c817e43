import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient } from "kysely";

/** PGlite behind the pool that Kysely's PostgreSQL dialect expects: one connection, handed out in turn. */
export function pglitePool(database: PGlite): PostgresPool {
  let last: Promise<void> = Promise.resolve();
  return {
    async connect() {
      const before = last;
      let release = () => {};
      last = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      return connection(database, release);
    },
    async end() {
      await last;
      await database.close();
    },
  };
}

function connection(database: PGlite, release: () => void): PostgresPoolClient {
  // Kysely also knows cursors, which need `stream`; nothing here uses them.
  const query = async (text: string, parameters: readonly unknown[]) => {
    const result = await database.query(text, [...parameters]);
    const command = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? "";
    return { command, rowCount: result.affectedRows ?? result.rows.length, rows: result.rows };
  };
  return { query, release } as PostgresPoolClient;
}
