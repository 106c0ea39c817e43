import type { PostgresPool, PostgresPoolClient } from "kysely";
import pg from "pg";
import { StoreError } from "./store-error.ts";

const MAX_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 10_000;

/** Opens a pool of connections that reports a database it cannot reach as `store-unavailable`, and outlives it. */
export function pgPool(url: string): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  // Without a listener, the error of a broken connection ends the process: idle ones emit it on the pool, those in
  // use on the client. The pool replaces both.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    async connect() {
      return guarded(await pool.connect().catch(unavailable));
    },
    end: () => pool.end(),
  };
}

function guarded(client: pg.PoolClient): PostgresPoolClient {
  const query = async (text: string, parameters: readonly unknown[]) => {
    try {
      const { command, rowCount, rows } = await client.query(text, [...parameters]);
      return { command, rowCount: rowCount ?? 0, rows };
    } catch (error) {
      if (isUnavailable(error)) return unavailable(error);
      throw error;
    }
  };
  return { query, release: () => client.release() } as PostgresPoolClient;
}

/** Error classes of PostgreSQL: connection exception, insufficient resources, operator intervention. */
const UNAVAILABLE_CODES = /^(08|53|57P)/;

function isUnavailable(error: unknown): boolean {
  // An error that the server did not send is one of the connection.
  return !(error instanceof pg.DatabaseError) || UNAVAILABLE_CODES.test(error.code ?? "");
}

function unavailable(cause: unknown): never {
  throw new StoreError("store-unavailable", "the database does not answer; retry later", { cause });
}
