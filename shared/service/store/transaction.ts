import { setTimeout as wait } from "node:timers/promises";
import type { Kysely, Transaction } from "kysely";
import type { Database } from "./schema.ts";
import { StoreError } from "./store-error.ts";

const MAX_ATTEMPTS = 12;
const MAX_DELAY_MS = 50;

/**
 * Runs a transaction, again if it lost against a concurrent one.
 * @throws {StoreError} `store-unavailable` after `MAX_ATTEMPTS`
 */
export async function runTransaction<T>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<T>,
): Promise<T> {
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

/** PostgreSQL's `serialization_failure` and `deadlock_detected`. */
const CONFLICT_CODES: readonly unknown[] = ["40001", "40P01"];

function isConflict(error: unknown): boolean {
  return error instanceof Error && "code" in error && CONFLICT_CODES.includes(error.code);
}
