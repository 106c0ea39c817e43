import { type Kysely, type QueryCreator, type Selectable, sql } from "kysely";
import type { AuditEntry, ChangeResult } from "../../model/audit-entry.ts";
import type { Obligation } from "../../model/obligation.ts";
import type { Organization } from "../../model/organization.ts";
import { WriteConflict } from "./database-error.ts";
import { type KeyedResponse, responseRow } from "./idempotency.ts";
import { Revisions } from "./revisions.ts";
import type { Database } from "./schema.ts";

/** A revision, the one it builds on, and its response for repeats. */
interface RevisionRecord {
  readonly before: Organization | null;
  readonly result: ChangeResult;
  readonly response?: KeyedResponse | undefined;
}

/**
 * Stores a revision with its entry, obligations and response, and announces it. All is one statement, which is a
 * transaction by itself: each round trip to the database costs more than the work in it.
 * @param channel announces the revision; null if there is none
 * @throws {WriteConflict} if another write came between the reading of `before` and this one
 */
export async function storeRevision(
  db: Kysely<Database>,
  channel: string | null,
  { before, result, response }: RevisionRecord,
): Promise<void> {
  const { organization, entry, obligations } = result;
  const { id, revision } = organization;
  const row = { id, revision, document: JSON.stringify(organization) };
  const notice = channel
    ? sql`pg_notify(${channel}, ${Revisions.payload(id, revision)})`
    : sql`null`;
  const stored = await db
    .with("stored", (query) =>
      before ? updateFrom(query, before.revision, row) : insertNew(query, row),
    )
    // Without a row in `stored`, the other tables get none either.
    .with("stored_entry", (query) => insertEntry(query, entry))
    .with("stored_obligations", (query) => insertObligations(query, entry, obligations))
    .with("stored_response", (query) =>
      response ? insertResponse(query, response) : query.selectNoFrom(sql`null`.as("nothing")),
    )
    .selectFrom("stored")
    .select(notice.as("notice"))
    .executeTakeFirst();
  if (!stored) throw new WriteConflict(id);
}

/** A statement that can insert for each row of `stored`. */
type StoredQuery = QueryCreator<Database & { stored: { id: string } }>;
type OrganizationRow = Selectable<Database["organizations"]>;

function updateFrom(query: QueryCreator<Database>, revision: number, row: OrganizationRow) {
  return query
    .updateTable("organizations")
    .set(row)
    .where("id", "=", row.id)
    .where("revision", "=", revision)
    .returning("id");
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
