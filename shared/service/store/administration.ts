import { exportLines } from "./export-lines.ts";
import { deleteExpired } from "./idempotency.ts";
import { type ImportReport, importLines } from "./import-lines.ts";
import type { OpenDatabase } from "./open-database.ts";
import { type ListedOrganization, listOrganizations } from "./queries.ts";
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
    const { db } = this.#database;
    const expiry = { at: this.#now(), days: this.#idempotencyDays };
    for (let deleted = DELETE_SIZE; deleted === DELETE_SIZE; ) {
      const { numDeletedRows } = await deleteExpired(
        db,
        expiry,
        DELETE_SIZE,
      ).executeTakeFirstOrThrow();
      deleted = Number(numDeletedRows);
    }
  }
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
