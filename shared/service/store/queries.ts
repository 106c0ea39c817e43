import { type Kysely, type Selectable, sql, type Transaction } from "kysely";
import type { AuditEntry } from "../../model/audit-entry.ts";
import type { Obligation } from "../../model/obligation.ts";
import { ServiceProblem } from "../http/problem.ts";
import { readEntry } from "./row-codecs.ts";
import type { Database } from "./schema.ts";

/** Puts the first revision of an organization there; of two who create it at once, one finds it there. */
export async function createDocument(
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
  throw new ServiceProblem("revision-conflict", `\`${id}\` was created a moment ago; load it`);
}

/** The newest audit entry. */
export async function lastEntry(
  trx: Transaction<Database>,
  id: string,
): Promise<AuditEntry | undefined> {
  const row = await trx
    .selectFrom("entries")
    .selectAll()
    .where("organization", "=", id)
    .orderBy("sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && readEntry(row);
}

/** Bytes that the entries of one answer have together, the first excepted: inventories may be large. */
const PAGE_BYTES = 4 * 1024 * 1024;

/** Rows after a sequence number, in order: up to `limit`, and as many as fit; `more` if others follow. */
export async function entriesAfter(
  db: Kysely<Database>,
  organization: string,
  after: number,
  limit: number,
): Promise<{ rows: Selectable<Database["entries"]>[]; more: boolean }> {
  const sizes = await db
    .selectFrom("entries")
    .select(["sequence", sql<number>`octet_length(entry)`.as("bytes")])
    .where("organization", "=", organization)
    .where("sequence", ">", after)
    .orderBy("sequence")
    .limit(limit + 1)
    .execute();
  let total = 0;
  const tooMuch = sizes.slice(0, limit).findIndex(({ bytes }, index) => {
    total += bytes;
    return index > 0 && total > PAGE_BYTES;
  });
  const count = tooMuch < 0 ? Math.min(sizes.length, limit) : tooMuch;
  const last = sizes[count - 1];
  if (!last) return { rows: [], more: false };
  const rows = await db
    .selectFrom("entries")
    .selectAll()
    .where("organization", "=", organization)
    .where("sequence", ">", after)
    .where("sequence", "<=", last.sequence)
    .orderBy("sequence")
    .execute();
  return { rows, more: sizes.length > count };
}

/** Keeps what an entry starts. */
export async function insertObligations(
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
