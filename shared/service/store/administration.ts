import type { Kysely } from "kysely";
import { exportLines } from "./export-lines.ts";
import { expiredResponses } from "./idempotency.ts";
import { type ImportReport, importLines } from "./import-lines.ts";
import type { OpenDatabase } from "./open-database.ts";
import { type ListedOrganization, listOrganizations } from "./queries.ts";
import type { Database } from "./schema.ts";
import { runTransaction } from "./transaction.ts";

/** The largest number of responses that one statement deletes. */
const DELETE_SIZE = 5_000;

/** The operator's commands on a store: list, delete, export, import, clean up. */
export class Administration {
  readonly #database: OpenDatabase;
  readonly #idempotencyDays: number;
  readonly #now: () => Date;

  constructor(database: OpenDatabase, idempotencyDays: number, now: () => Date) {
    this.#database = database;
    this.#idempotencyDays = idempotencyDays;
    this.#now = now;
  }

  /** Returns every organization, by id. */
  organizations(): AsyncGenerator<ListedOrganization> {
    return listOrganizations(this.#database.db);
  }

  /**
   * Deletes an organization with its audit log; returns false if there is none. Running nodes notice within a second.
   */
  deleteOrganization(id: string): Promise<boolean> {
    return deleteOrganization(this.#database, id);
  }

  /** Returns all organizations, or one, as lines of JSON. */
  export(organization?: string): AsyncGenerator<string> {
    return exportLines(this.#database.db, organization);
  }

  /**
   * Checks all of an export, then stores its organizations.
   * @param open returns the lines of the export; called twice
   * @throws {TransferError} if the export is damaged, or an organization exists in another state
   */
  import(open: () => AsyncIterable<string>): AsyncGenerator<ImportReport> {
    return importLines(this.#database, open);
  }

  /** Deletes the responses of all organizations that are no longer kept for repeats. */
  async deleteExpiredResponses(): Promise<void> {
    const expiry = { at: this.#now(), days: this.#idempotencyDays };
    for (let more = true; more; ) more = await deleteExpired(this.#database.db, expiry);
  }
}

/** Deletes a batch of expired responses: a statement on all of them could exceed its timeout. */
async function deleteExpired(
  db: Kysely<Database>,
  expiry: { at: Date; days: number },
): Promise<boolean> {
  const { numDeletedRows } = await expiredResponses(db, expiry)
    .where(({ eb, refTuple, selectFrom }) =>
      eb(
        refTuple("organization", "subject", "key"),
        "in",
        selectFrom("idempotency")
          .select(["organization", "subject", "key"])
          .orderBy("created_at")
          .limit(DELETE_SIZE)
          .$asTuple("organization", "subject", "key"),
      ),
    )
    .executeTakeFirstOrThrow();
  return numDeletedRows === BigInt(DELETE_SIZE);
}

function deleteOrganization(database: OpenDatabase, id: string): Promise<boolean> {
  return runTransaction(database, async (trx) => {
    for (const table of ["idempotency", "obligations", "entries"] as const) {
      await trx.deleteFrom(table).where("organization", "=", id).execute();
    }
    const { numDeletedRows } = await trx
      .deleteFrom("organizations")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    return numDeletedRows === 1n;
  });
}
