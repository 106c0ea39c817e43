import type { Kysely } from "kysely";
import {
  entriesAfter,
  listOrganizations,
  type ObligationCursor,
  obligationCursor,
  obligationsAfter,
} from "./queries.ts";
import { readDocument } from "./row-codecs.ts";
import type { Database } from "./schema.ts";
import { HEADER } from "./transfer-format.ts";

const PAGE_SIZE = 1000;

/**
 * Returns all organizations, or one, as lines of JSON: documents, audit logs and obligations. Each organization is as
 * of one moment. Responses that are kept for repeats are not among them.
 */
export async function* exportLines(
  db: Kysely<Database>,
  organization?: string,
): AsyncGenerator<string> {
  yield JSON.stringify(HEADER);
  let count = 0;
  const organizations = organization === undefined ? listOrganizations(db) : [{ id: organization }];
  for await (const { id } of organizations) {
    if (yield* organizationLines(db, id)) count += 1;
  }
  yield JSON.stringify({ organizations: count });
}

/** Yields nothing and returns false if there is no such organization, such as after a deletion. */
async function* organizationLines(
  db: Kysely<Database>,
  id: string,
): AsyncGenerator<string, boolean> {
  const trx = await db.startTransaction().setIsolationLevel("repeatable read").execute();
  try {
    const row = await trx
      .selectFrom("organizations")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
    if (!row) return false;
    yield JSON.stringify({ organization: readDocument(row) });
    let entries = 0;
    for (let more = true, last = 0; more; ) {
      const page = await entriesAfter(trx, id, last, PAGE_SIZE);
      for (const { entry, sequence } of page.rows) {
        yield `{"entry":${entry}}`;
        entries += 1;
        last = sequence;
      }
      more = page.more;
    }
    let obligations = 0;
    for (let cursor: ObligationCursor | undefined, more = true; more; ) {
      const rows = await obligationsAfter(trx, id, cursor, PAGE_SIZE);
      for (const row of rows) {
        const { sequence, position } = row;
        yield `{"obligation":${row.obligation},"sequence":${sequence},"position":${position}}`;
        obligations += 1;
        cursor = obligationCursor(row);
      }
      more = rows.length === PAGE_SIZE;
    }
    yield JSON.stringify({ end: id, entries, obligations });
    return true;
  } finally {
    await trx.rollback().execute();
  }
}
