import { setTimeout as wait } from "node:timers/promises";
import type { Transaction } from "kysely";
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
export async function runTransaction<T>(
  { db, assertRoom }: OpenDatabase,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
  await assertRoom();
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
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
