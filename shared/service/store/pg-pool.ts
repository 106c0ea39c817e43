import type { PostgresPool, PostgresPoolClient } from "kysely";
import pg from "pg";
import { isStorageFull } from "./database-error.ts";
import { StoreError, storageFull } from "./store-error.ts";

const MAX_CONNECTIONS = 10;
const CONNECT_TIMEOUT_MS = 10_000;
/** The server gives a statement up first, so that its locks are released before the service reports a failure. */
const STATEMENT_TIMEOUT_MS = 10_000;
const QUERY_TIMEOUT_MS = 12_000;

/**
 * Opens a pool of connections that reports a database it cannot reach as `store-unavailable`, and outlives it.
 * @param hasTimeouts false for statements that may take long, such as migrations
 */
export function pgPool(url: string, { hasTimeouts }: { hasTimeouts: boolean }): PostgresPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    ...(hasTimeouts && {
      statement_timeout: STATEMENT_TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
    }),
  });
  // Without a listener, the error of a broken connection ends the process: idle ones emit it on the pool, those in
  // use on the client. The pool replaces both.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return {
    async connect() {
      return guarded(
        await pool.connect().catch((error) => {
          throw unavailable(error);
        }),
      );
    },
    end: () => pool.end(),
  };
}

function guarded(client: pg.PoolClient): PostgresPoolClient {
  let isBroken = false;
  const query = async (text: string, parameters: readonly unknown[]) => {
    try {
      const { command, rowCount, rows } = await client.query(text, [...parameters]);
      return { command, rowCount: rowCount ?? 0, rows };
    } catch (error) {
      // A statement that was given up still runs on the connection.
      isBroken ||= !(error instanceof pg.DatabaseError);
      throw storeError(error);
    }
  };
  return { query, release: () => client.release(isBroken) } as PostgresPoolClient;
}

/** Error classes of PostgreSQL: connection exception, insufficient resources, operator intervention. */
const UNAVAILABLE_CODES = /^(08|53|57P)/;

function storeError(error: unknown): unknown {
  if (isStorageFull(error)) return storageFull(error);
  // An error that the server did not send is one of the connection.
  const isUnavailable =
    !(error instanceof pg.DatabaseError) || UNAVAILABLE_CODES.test(error.code ?? "");
  return isUnavailable ? unavailable(error) : error;
}

function unavailable(cause: unknown): StoreError {
  return new StoreError("store-unavailable", "the database does not answer; retry later", {
    cause,
  });
}
