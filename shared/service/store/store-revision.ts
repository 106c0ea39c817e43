import { type Kysely, type QueryCreator, sql } from "kysely";
import type { AuditEntry, ChangeResult } from "../../model/audit-entry.ts";
import type { Obligation } from "../../model/obligation.ts";
import { type ChainHead, EMPTY_CHAIN } from "./audit-chain.ts";
import { databaseTime } from "./database-clock.ts";
import { deleteExpired, type KeyedResponse, responseRow, responsesTo } from "./idempotency.ts";
import { Revisions } from "./revisions.ts";
import type { Database, OrganizationRow } from "./schema.ts";
import { isStoredBase, type StoredBase, type WriteBase } from "./write-base.ts";

/** A revision, what it builds on, and its response for repeats. */
export interface RevisionRecord {
  readonly base: WriteBase;
  readonly result: ChangeResult;
  readonly response?: KeyedResponse | undefined;
  /** The estimate of the database's time that the revision uses; absent for a time that the database has just returned. */
  readonly estimate?: Date | undefined;
}

/** The expired responses that a change deletes at most. */
const EXPIRED_PER_CHANGE = 100;
/** The largest error of an estimate of the database's time. */
const MAX_ESTIMATE_ERROR_SECONDS = 1;

/**
 * Stores a revision with its entry, obligations and response, deletes expired responses of the organization, and
 * announces the revision. All is one statement, which is a transaction by itself: each round trip to the database
 * costs more than the work in it.
 * @param channel announces the revision; null if there is none
 * @param idempotencyDays the days that responses are kept
 * @returns what the next revision builds on; undefined if `base` is not the end of the log, the key of the response is
 * known already, or the estimate is wrong
 */
export async function storeRevision(
  db: Kysely<Database>,
  record: RevisionRecord,
  { channel, idempotencyDays }: { channel: string | null; idempotencyDays: number },
): Promise<StoredBase | undefined> {
  const { organization, entry, obligations } = record.result;
  const { base, response } = record;
  const { id, revision } = organization;
  const row = { id, revision, document: JSON.stringify(organization) };
  const notice = channel
    ? sql`pg_notify(${channel}, ${Revisions.payload(id, revision)})`
    : sql`null`;
  // Without a row in `stored`, the other tables get none either.
  let query: StoredQuery = db
    .with("stored", (query) =>
      isStoredBase(base) ? updateFrom(query, base, record, row) : insertNew(query, row),
    )
    .with("stored_entry", (query) => insertEntry(query, entry));
  if (obligations.length > 0) {
    query = query.with("stored_obligations", (query) =>
      insertObligations(query, entry, obligations),
    );
  }
  if (response) {
    const { at } = response;
    query = query
      .with("stored_response", (query) => insertResponse(query, response))
      .with("expired", (query) =>
        deleteExpired(query, { at, days: idempotencyDays, organization: id }, EXPIRED_PER_CHANGE),
      );
  }
  const stored = await query
    .selectFrom("stored")
    .select([notice.as("notice"), databaseTime.as("time")])
    .executeTakeFirst();
  if (!stored) return undefined;
  // The entry can be large; what follows it needs only this.
  const head = { sequence: entry.sequence, hash: entry.hash };
  return { row, head, time: stored.time };
}

/** A statement that can insert for each row of `stored`. */
type StoredQuery = QueryCreator<Database & { stored: { id: string } }>;

/**
 * Updates the row if it and its log are as in `base`. The revision alone is not enough: an organization that was
 * deleted and created again, or restored, can have the same one.
 */
function updateFrom(
  query: QueryCreator<Database>,
  base: StoredBase,
  { response, estimate }: RevisionRecord,
  row: OrganizationRow,
) {
  let update = query
    .updateTable("organizations")
    .set(row)
    .where("id", "=", base.row.id)
    .where("revision", "=", base.row.revision)
    .where("document", "=", base.row.document)
    .where(endsLog(query, row.id, base.head));
  if (response) {
    const earlier = responsesTo(query, response.scope, response.key).select("status");
    update = update.where(({ exists, not }) => not(exists(earlier)));
  }
  if (estimate) {
    const error = sql<number>`abs(extract(epoch from ${databaseTime} - ${estimate.toISOString()}::timestamptz))`;
    update = update.where(error, "<", MAX_ESTIMATE_ERROR_SECONDS);
  }
  return update.returning("id");
}

/**
 * Tells if `head` is the end of the log. Compares the entry as text: PostgreSQL can't read JSON in which any member
 * has an escape that it can't decode.
 */
function endsLog(query: QueryCreator<Database>, organization: string, head: ChainHead) {
  const isHead = query
    .selectFrom("entries")
    .select(sql<boolean>`strpos(entry, ${`"hash":"${head.hash}"`}) > 0`.as("is_head"))
    .where("organization", "=", organization)
    .orderBy("sequence", "desc")
    .limit(1);
  return sql<boolean>`coalesce(${isHead}, ${head.sequence === EMPTY_CHAIN.sequence})`;
}

function insertNew(query: QueryCreator<Database>, row: OrganizationRow) {
  return query
    .insertInto("organizations")
    .values(row)
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id");
}

function insertEntry(query: StoredQuery, entry: AuditEntry) {
  return query
    .insertInto("entries")
    .columns(["organization", "sequence", "entry"])
    .expression(
      query
        .selectFrom("stored")
        .select([
          "id",
          sql.val(entry.sequence).as("sequence"),
          sql.val(JSON.stringify(entry)).as("entry"),
        ]),
    );
}

/** One parameter for all obligations: a statement takes 65,535 at most. */
function insertObligations(
  query: StoredQuery,
  { sequence }: AuditEntry,
  obligations: readonly Obligation[],
) {
  const texts = JSON.stringify(obligations.map((obligation) => JSON.stringify(obligation)));
  const started = sql<{
    obligation: string;
    number: number;
  }>`json_array_elements_text(${texts}::json) with ordinality`;
  return query
    .insertInto("obligations")
    .columns(["organization", "sequence", "position", "remove_by", "obligation"])
    .expression(
      query
        .selectFrom(["stored", started.as<"started">(sql`started(obligation, number)`)])
        .select([
          "stored.id",
          sql.val(sequence).as("sequence"),
          sql<number>`number - 1`.as("position"),
          sql<string>`obligation::json ->> 'removeBy'`.as("remove_by"),
          "obligation",
        ]),
    );
}

function insertResponse(query: StoredQuery, response: KeyedResponse) {
  const { organization: _, ...row } = responseRow(response);
  const columns = Object.keys(row) as (keyof typeof row)[];
  return query
    .insertInto("idempotency")
    .columns(["organization", ...columns])
    .expression(
      query
        .selectFrom("stored")
        .select("id")
        .select(columns.map((column) => sql.val(row[column]).as(column))),
    );
}
