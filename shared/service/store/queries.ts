import { type Kysely, type Selectable, sql } from "kysely";
import type { Database } from "./schema.ts";

/** The largest page of entries, in bytes. Its first entry always fits: inventories can be large. */
const MAX_PAGE_BYTES = 4 * 1024 * 1024;

/** Returns the rows after a sequence number, in order, up to `limit` and `MAX_PAGE_BYTES`; `more` if others follow. */
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
  const firstBeyond = sizes.slice(0, limit).findIndex(({ bytes }, index) => {
    total += bytes;
    return index > 0 && total > MAX_PAGE_BYTES;
  });
  const count = firstBeyond < 0 ? Math.min(sizes.length, limit) : firstBeyond;
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

/** An organization's id and revision. */
export interface ListedOrganization {
  readonly id: string;
  readonly revision: number;
}

/** Returns an organization's revision; undefined if there is no such organization. */
export async function storedRevision(
  db: Kysely<Database>,
  organization: string,
): Promise<number | undefined> {
  const row = await db
    .selectFrom("organizations")
    .select("revision")
    .where("id", "=", organization)
    .executeTakeFirst();
  return row?.revision;
}

const ORGANIZATIONS_PAGE_SIZE = 200;

/** Returns every organization, by id. Needs memory for one page. */
export async function* listOrganizations(db: Kysely<Database>): AsyncGenerator<ListedOrganization> {
  let last: string | undefined;
  do {
    let query = db.selectFrom("organizations").select(["id", "revision"]);
    if (last !== undefined) query = query.where("id", ">", last);
    const rows = await query.orderBy("id").limit(ORGANIZATIONS_PAGE_SIZE).execute();
    yield* rows;
    last = rows.length === ORGANIZATIONS_PAGE_SIZE ? rows.at(-1)?.id : undefined;
  } while (last !== undefined);
}

/** The position of an obligation in the order of `obligationsAfter`. */
export interface ObligationCursor {
  readonly removeBy: string;
  readonly sequence: number;
  readonly position: number;
}

/** Returns the cursor of a row. */
export function obligationCursor(row: Selectable<Database["obligations"]>): ObligationCursor {
  return { removeBy: row.remove_by, sequence: row.sequence, position: row.position };
}

/** Returns obligations after a cursor, soonest `removeBy` first. */
export async function obligationsAfter(
  db: Kysely<Database>,
  organization: string,
  after: ObligationCursor | undefined,
  limit: number,
): Promise<Selectable<Database["obligations"]>[]> {
  let query = db.selectFrom("obligations").selectAll().where("organization", "=", organization);
  if (after) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple("remove_by", "sequence", "position"),
        ">",
        tuple(after.removeBy, after.sequence, after.position),
      ),
    );
  }
  return query.orderBy("remove_by").orderBy("sequence").orderBy("position").limit(limit).execute();
}
