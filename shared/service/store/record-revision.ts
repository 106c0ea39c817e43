import { sql, type Transaction } from "kysely";
import type { AuditEntry, ChangeResult } from "../../model/audit-entry.ts";
import type { Obligation } from "../../model/obligation.ts";
import type { Organization } from "../../model/organization.ts";
import { obligations as obligationsBetween } from "../../rules/obligations.ts";
import { FIRST_HASH, hashEntry } from "./audit-chain.ts";
import { databaseTime } from "./database-clock.ts";
import { Revisions } from "./revisions.ts";
import { readEntry } from "./row-codecs.ts";
import type { Database } from "./schema.ts";
import { StoreError } from "./store-error.ts";

/** The author and the time of a revision. */
export type Authorship = Pick<AuditEntry, "actor"> & { readonly at: Date };

/** The end of an organization's audit log, and the database's time. */
export interface LogEnd {
  readonly last: AuditEntry | undefined;
  readonly time: Date;
}

/** Reads the end of an audit log under the organization's row lock, so that times follow the order of entries. */
export async function readLogEnd(trx: Transaction<Database>, id: string): Promise<LogEnd> {
  const row = await trx
    .selectNoFrom((query) => [
      databaseTime.as("time"),
      query
        .selectFrom("entries")
        .select("entry")
        .where("organization", "=", id)
        .orderBy("sequence", "desc")
        .limit(1)
        .as("entry"),
      query
        .selectFrom("entries")
        .select(({ fn }) => fn.max("sequence").as("sequence"))
        .where("organization", "=", id)
        .as("sequence"),
    ])
    .executeTakeFirstOrThrow();
  const { time, entry, sequence } = row;
  const last =
    entry !== null && sequence !== null
      ? readEntry({ organization: id, sequence, entry })
      : undefined;
  return { last, time };
}

/** A transaction, and the channel that announces revisions; null if there is none. */
export interface RevisionTransaction {
  readonly trx: Transaction<Database>;
  readonly channel: string | null;
}

/** A revision to write. */
export interface NewRevision {
  /** Null for an organization that is created. */
  readonly before: Organization | null;
  readonly after: Organization;
  readonly change: AuditEntry["change"];
  /** The last entry of the audit log. */
  readonly last: AuditEntry | undefined;
}

/**
 * Writes a new revision with its entry and obligations, and announces it.
 * @throws {StoreError} `revision-limit-reached`, or `revision-conflict` if a concurrent request created the
 *   organization
 */
export async function recordRevision(
  { trx, channel }: RevisionTransaction,
  { before, after, change, last }: NewRevision,
  { actor, at }: Authorship,
): Promise<ChangeResult> {
  const { id, revision } = after;
  const sequence = (last?.sequence ?? 0) + 1;
  assertCountable(revision);
  const unhashed = {
    sequence,
    at: at.toISOString(),
    actor: { id: actor.id, name: actor.name },
    change,
    revision,
    previousHash: last?.hash ?? FIRST_HASH,
  };
  const entry: AuditEntry = { ...unhashed, hash: await hashEntry(unhashed) };
  const document = JSON.stringify(after);
  if (!before) await createDocument(trx, { id, revision, document });
  // One statement, because each round trip to the database prolongs the row lock.
  const notice = channel
    ? sql`pg_notify(${channel}, ${Revisions.payload(id, revision)})`
    : sql`null`;
  await trx
    .with("stored_document", (db) =>
      db
        .updateTable("organizations")
        .set({ revision, document })
        .where("id", "=", id)
        .where("revision", "<", revision),
    )
    .with("stored_entry", (db) =>
      db.insertInto("entries").values({ organization: id, sequence, entry: JSON.stringify(entry) }),
    )
    .selectNoFrom(notice.as("notice"))
    .execute();
  const obligations = before ? obligationsBetween(before, after, at) : [];
  await insertObligations(trx, id, sequence, obligations);
  return { organization: after, entry, obligations };
}

function assertCountable(revision: number): void {
  if (Number.isSafeInteger(revision)) return;
  throw new StoreError(
    "revision-limit-reached",
    `the organization has reached the last revision, ${Number.MAX_SAFE_INTEGER}; create it again under another id`,
  );
}

/**
 * Inserts the first revision of an organization.
 * @throws {StoreError} `revision-conflict` if a concurrent request created it
 */
async function createDocument(
  trx: Transaction<Database>,
  row: { id: string; revision: number; document: string },
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("organizations")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return;
  throw new StoreError(
    "revision-conflict",
    `\`${row.id}\` was created by another request; load it and retry`,
  );
}

/** Inserts the obligations that an entry starts. */
async function insertObligations(
  trx: Transaction<Database>,
  organization: string,
  sequence: number,
  started: readonly Obligation[],
): Promise<void> {
  const rows = started.map((obligation, position) => ({
    organization,
    sequence,
    position,
    remove_by: obligation.removeBy,
    obligation: JSON.stringify(obligation),
  }));
  // One statement takes 65,535 parameters at most.
  for (let start = 0; start < rows.length; start += 1000) {
    await trx
      .insertInto("obligations")
      .values(rows.slice(start, start + 1000))
      .execute();
  }
}
