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
  const clients = new Set<pg.PoolClient>();
  pool.on("connect", (client) => {
    client.on("error", () => {});
    clients.add(client);
    client.once("end", () => clients.delete(client));
  });
  return {
    async connect() {
      return guarded(
        await pool.connect().catch((error) => {
          throw unavailable(error);
        }),
      );
    },
    async end() {
      await pool.end();
      // A network that drops packets never acknowledges the end of a connection, which would keep the process running.
      for (const client of clients) client.connection.stream.destroy();
    },
  };
}

function guarded(client: pg.PoolClient): PostgresPoolClient {
  let isBroken = false;
  const query = async (text: string, parameters: readonly unknown[]) => {
    try {
      const { command, rowCount, rows } = await client.query(text, [...parameters]);
      return { command, rowCount: rowCount ?? 0, rows };
    } catch (error) {
      // A statement that was given up still runs on the connection. After a failover, an address can lead to another
      // database than the one that became read-only.
      isBroken ||= !(error instanceof pg.DatabaseError) || error.code === READ_ONLY;
      throw storeError(error);
    }
  };
  return { query, release: () => client.release(isBroken) } as PostgresPoolClient;
}

/**
 * Errors of PostgreSQL that pass by themselves: connection exception, insufficient resources, operator intervention
 * (with `query_canceled`, a statement's timeout), `lock_not_available`.
 */
const UNAVAILABLE_CODES = /^(08|53|57|55P03$)/;
/** PostgreSQL's `read_only_sql_transaction`. */
const READ_ONLY = "25006";

function storeError(error: unknown): unknown {
  if (isStorageFull(error)) return storageFull(error);
  // An error that the server did not send is one of the connection.
  if (!(error instanceof pg.DatabaseError)) return unavailable(error);
  if (error.code === READ_ONLY) {
    return unavailable(error, "the database is read-only; retry later");
  }
  return UNAVAILABLE_CODES.test(error.code ?? "") ? unavailable(error) : error;
}

function unavailable(
  cause: unknown,
  message = "the database does not answer; retry later",
): StoreError {
  return new StoreError("store-unavailable", message, { cause });
}
