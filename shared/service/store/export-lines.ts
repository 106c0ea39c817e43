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
import { HEADER, LineDigest } from "./transfer-format.ts";

const PAGE_SIZE = 1000;

/**
 * Returns all organizations, or one, as lines of JSON: documents, audit logs and obligations. Each organization is as
 * of one moment. Responses that are kept for repeats are not among them.
 */
export async function* exportLines(
  db: Kysely<Database>,
  organization?: string,
): AsyncGenerator<string> {
  const digest = new LineDigest();
  const header = JSON.stringify(HEADER);
  digest.add(header);
  yield header;
  let count = 0;
  const organizations = organization === undefined ? listOrganizations(db) : [{ id: organization }];
  for await (const { id } of organizations) {
    let isFound = false;
    for await (const line of organizationLines(db, id)) {
      isFound = true;
      digest.add(line);
      yield line;
    }
    if (isFound) count += 1;
  }
  yield JSON.stringify({ organizations: count, sha256: digest.end() });
}

/** Yields nothing if there is no such organization, such as after a deletion. */
async function* organizationLines(db: Kysely<Database>, id: string): AsyncGenerator<string> {
  const trx = await db.startTransaction().setIsolationLevel("repeatable read").execute();
  try {
    const row = await trx
      .selectFrom("organizations")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
    if (!row) return;
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
  } finally {
    await trx.rollback().execute();
  }
}
