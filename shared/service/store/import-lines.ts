import type { Kysely, Transaction } from "kysely";
import type { OpenDatabase } from "./open-database.ts";
import { storedRevision } from "./queries.ts";
import { type ExportedOrganization, readExport } from "./read-export.ts";
import type { Database } from "./schema.ts";
import { runTransaction } from "./transaction.ts";
import { TransferError } from "./transfer-format.ts";

/** An organization of an export, and what became of it. */
export interface ImportReport {
  readonly organization: string;
  readonly entries: number;
  /** False if the store had the same log of it already. */
  readonly isNew: boolean;
}

const INSERT_SIZE = 500;

/**
 * Checks all of an export, then stores its organizations, each in one transaction. An import that was interrupted can
 * be repeated: organizations that are there already stay as they are.
 * @param open returns the lines of the export; called twice
 * @throws {TransferError} if a line is damaged or missing, a log is broken, or an organization exists in another state
 */
export async function* importLines(
  database: OpenDatabase,
  open: () => AsyncIterable<string>,
): AsyncGenerator<ImportReport> {
  for await (const exported of readExport(open())) await isStored(database.db, exported);
  for await (const exported of readExport(open())) {
    const isNew = await runTransaction(database, (trx) => insertOrganization(trx, exported));
    const { organization, entries } = exported;
    yield { organization: organization.id, entries: entries.length, isNew };
  }
}

/**
 * Returns true if an organization is stored already, with the same log.
 * @throws {TransferError} if it is stored with another one
 */
async function isStored(
  db: Kysely<Database>,
  { organization: { id }, head }: ExportedOrganization,
): Promise<boolean> {
  if ((await storedRevision(db, id)) === undefined) return false;
  const row = await db
    .selectFrom("entries")
    .select("entry")
    .where("organization", "=", id)
    .where("sequence", "=", head.sequence)
    .executeTakeFirst();
  if (row && Object(JSON.parse(row.entry)).hash === head.hash) return true;
  throw new TransferError(
    `\`${id}\` exists with another log; delete it first: \`organizations delete ${id}\``,
  );
}

/** Returns false if the organization is stored already. */
async function insertOrganization(
  trx: Transaction<Database>,
  exported: ExportedOrganization,
): Promise<boolean> {
  const { organization, entries, obligations } = exported;
  const { id, revision } = organization;
  const document = JSON.stringify(organization);
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("organizations")
    .values({ id, revision, document })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n && (await isStored(trx, exported))) return false;
  for (const part of parts(entries)) {
    const rows = part.map((entry) => ({
      organization: id,
      sequence: entry.sequence,
      entry: JSON.stringify(entry),
    }));
    await trx.insertInto("entries").values(rows).execute();
  }
  for (const part of parts(obligations)) {
    const rows = part.map(({ obligation, sequence, position }) => ({
      organization: id,
      sequence,
      position,
      remove_by: obligation.removeBy,
      obligation: JSON.stringify(obligation),
    }));
    await trx.insertInto("obligations").values(rows).execute();
  }
  return true;
}

function parts<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / INSERT_SIZE) }, (_, index) =>
    items.slice(index * INSERT_SIZE, (index + 1) * INSERT_SIZE),
  );
}
