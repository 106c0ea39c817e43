import { sql, type Transaction } from "kysely";
import type { AuditEntry, ChangeResult } from "../../model/audit-entry.ts";
import type { Obligation } from "../../model/obligation.ts";
import type { Organization } from "../../model/organization.ts";
import { obligations as obligationsBetween } from "../../rules/obligations.ts";
import { FIRST_HASH, hashEntry } from "./audit-chain.ts";
import { Revisions } from "./revisions.ts";
import { readEntry } from "./row-codecs.ts";
import type { Database } from "./schema.ts";
import { StoreError } from "./store-error.ts";

/** The author and the time of a revision. */
export type Authorship = Pick<AuditEntry, "actor"> & { readonly at: Date };

/** Writes a new revision with its entry and obligations, and announces it. */
export async function recordRevision(
  trx: Transaction<Database>,
  before: Organization | null,
  after: Organization,
  change: AuditEntry["change"],
  { actor, at }: Authorship,
): Promise<ChangeResult> {
  const { id, revision } = after;
  const document = JSON.stringify(after);
  await (before
    ? trx.updateTable("organizations").set({ revision, document }).where("id", "=", id).execute()
    : createDocument(trx, id, revision, document));
  const previous = await lastEntry(trx, id);
  const unhashed = {
    sequence: (previous?.sequence ?? 0) + 1,
    at: at.toISOString(),
    actor: { id: actor.id, name: actor.name },
    change,
    revision,
    previousHash: previous?.hash ?? FIRST_HASH,
  };
  const entry: AuditEntry = { ...unhashed, hash: await hashEntry(unhashed) };
  await trx
    .insertInto("entries")
    .values({ organization: id, sequence: entry.sequence, entry: JSON.stringify(entry) })
    .execute();
  const obligations = before ? obligationsBetween(before, after, at) : [];
  await insertObligations(trx, id, entry.sequence, obligations);
  const payload = Revisions.payload(id, revision);
  await sql`select pg_notify(${Revisions.channel}, ${payload})`.execute(trx);
  return { organization: after, entry, obligations };
}

/**
 * Inserts the first revision of an organization.
 * @throws {StoreError} `revision-conflict` if a concurrent request created it
 */
async function createDocument(
  trx: Transaction<Database>,
  id: string,
  revision: number,
  document: string,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("organizations")
    .values({ id, revision, document })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) return;
  throw new StoreError(
    "revision-conflict",
    `\`${id}\` was created by another request; load it and retry`,
  );
}

/** Returns the newest audit entry. */
async function lastEntry(trx: Transaction<Database>, id: string): Promise<AuditEntry | undefined> {
  const row = await trx
    .selectFrom("entries")
    .selectAll()
    .where("organization", "=", id)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && readEntry(row);
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
