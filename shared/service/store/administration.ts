import type { Kysely } from "kysely";
import { exportLines } from "./export-lines.ts";
import { deleteExpired } from "./idempotency.ts";
import { type ImportReport, importLines } from "./import-lines.ts";
import type { OpenDatabase } from "./open-database.ts";
import type { Database } from "./schema.ts";
import { runTransaction } from "./transaction.ts";

const PAGE_SIZE = 1000;

/** An organization's id and revision. */
export interface ListedOrganization {
  readonly id: string;
  readonly revision: number;
}

/** What an operator does with a store, beside its requests. */
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

  /** Deletes an organization with its audit log; returns false if there is none. Running nodes notice within a second. */
  deleteOrganization(id: string): Promise<boolean> {
    return deleteOrganization(this.#database, id);
  }

  /** Returns all organizations, or one, as lines of JSON. */
  export(organization?: string): AsyncGenerator<string> {
    return exportLines(this.#database.db, organization);
  }

  /**
   * Stores the organizations of an export.
   * @throws {TransferError} if the export is damaged, or an organization exists in another state
   */
  import(lines: AsyncIterable<string>): AsyncGenerator<ImportReport> {
    return importLines(this.#database, lines);
  }

  /** Deletes the responses of all organizations that are no longer kept for repeats. */
  deleteExpiredResponses(): Promise<void> {
    const { db } = this.#database;
    return deleteExpired(db, { at: this.#now(), days: this.#idempotencyDays });
  }
}

async function* listOrganizations(db: Kysely<Database>): AsyncGenerator<ListedOrganization> {
  for (let last = ""; ; ) {
    const rows = await db
      .selectFrom("organizations")
      .select(["id", "revision"])
      .where("id", ">", last)
      .orderBy("id")
      .limit(PAGE_SIZE)
      .execute();
    yield* rows;
    const end = rows.at(-1);
    if (!end || rows.length < PAGE_SIZE) return;
    last = end.id;
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
