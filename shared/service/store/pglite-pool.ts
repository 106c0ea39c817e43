import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { EmbeddedDatabase } from "./embedded-database.ts";
import { StoreError } from "./store-error.ts";

/**
 * Adapts the embedded database to the pool that Kysely's PostgreSQL dialect expects: one connection, used by one
 * caller after another.
 * @param beforeUse runs before each use of the connection; if it throws, `connect` rejects
 */
export function pglitePool(database: EmbeddedDatabase, beforeUse: () => void): PostgresPool {
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
        beforeUse();
        await database.recover();
      } catch (cause) {
        release();
        if (cause instanceof StoreError) throw cause;
        throw new StoreError(
          "store-unavailable",
          "another process uses the embedded database; retry later",
          {
            cause,
          },
        );
      }
      return connection(database, release);
    },
    async end() {
      await last;
      await database.close();
    },
  };
}

function connection(database: EmbeddedDatabase, release: () => void): PostgresPoolClient {
  // Kysely's type also has cursors, for `stream`, which the store does not use.
  const query = async (text: string, parameters: readonly unknown[]) => {
    const result = await database.query(text, parameters);
    const command = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? "";
    return { command, rowCount: result.affectedRows ?? result.rows.length, rows: result.rows };
  };
  return { query, release } as PostgresPoolClient;
}
