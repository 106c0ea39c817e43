import type { PGlite } from "@electric-sql/pglite";
import type { PostgresPool, PostgresPoolClient } from "kysely";

/**
 * Adapts PGlite to the pool that Kysely's PostgreSQL dialect expects: one connection, used by one caller after another.
 * @param beforeUse runs before each use of the connection; if it rejects, `connect` does too
 */
export function pglitePool(database: PGlite, beforeUse: () => Promise<void>): PostgresPool {
  let last: Promise<void> = Promise.resolve();
  return {
    async connect() {
      const before = last;
      let release = () => {};
      last = new Promise((resolve) => {
        release = resolve;
      });
      await before;
      try {
        await beforeUse();
      } catch (error) {
        release();
        throw error;
      }
      return connection(database, release);
    },
    async end() {
      await last;
      await database.close();
    },
  };
}

function connection(database: PGlite, release: () => void): PostgresPoolClient {
  // Kysely's type also has cursors, for `stream`, which the store does not use.
  const query = async (text: string, parameters: readonly unknown[]) => {
    const result = await database.query(text, [...parameters]);
    const command = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? "";
    return { command, rowCount: result.affectedRows ?? result.rows.length, rows: result.rows };
  };
  return { query, release } as PostgresPoolClient;
}
