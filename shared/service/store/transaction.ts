import { setTimeout as wait } from "node:timers/promises";
import type { Kysely, Transaction } from "kysely";
import { isConflict } from "./database-error.ts";
import type { OpenDatabase } from "./open-database.ts";
import type { Database } from "./schema.ts";
import { StoreError } from "./store-error.ts";

const MAX_ATTEMPTS = 12;
const MAX_DELAY_MS = 50;

/**
 * Runs a transaction that writes, again if it lost against a concurrent one.
 * @throws {StoreError} `store-unavailable` after `MAX_ATTEMPTS`, `storage-full` without room for it
 */
export function runTransaction<T>(
  database: OpenDatabase,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  return retryConflicts(database, () => database.db.transaction().execute(work));
}

/**
 * Runs statements on one connection, of which the last one writes, and all of them again if it lost against a
 * concurrent one.
 * @throws {StoreError} as `runTransaction`
 */
export function runStatements<T>(
  database: OpenDatabase,
  work: (db: Kysely<Database>) => Promise<T>,
): Promise<T> {
  return retryConflicts(database, () => database.db.connection().execute(work));
}

async function retryConflicts<T>({ assertRoom }: OpenDatabase, work: () => Promise<T>): Promise<T> {
  await assertRoom();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (cause) {
      if (!isConflict(cause)) throw cause;
      if (attempt === MAX_ATTEMPTS) {
        throw new StoreError("store-unavailable", "too many concurrent changes; retry later", {
          cause,
        });
      }
    }
    // A random delay keeps the losers from meeting again.
    await wait(Math.random() * MAX_DELAY_MS);
  }
}
