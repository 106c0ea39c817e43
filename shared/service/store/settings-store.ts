import { type Kysely, type RawBuilder, type Selectable, sql, type Transaction } from "kysely";
import type { AuditEntry, ChangeResult } from "../../model/audit-entry.ts";
import type { Change } from "../../model/change.ts";
import type { Obligation } from "../../model/obligation.ts";
import type { Inventory, Organization } from "../../model/organization.ts";
import { apply } from "../../rules/apply.ts";
import { obligations as obligationsOf } from "../../rules/obligations.ts";
import type { Caller } from "../http/caller.ts";
import { ServiceProblem } from "../http/problem.ts";
import { FIRST_HASH, hashEntry } from "./audit-chain.ts";
import { ChainWatch } from "./chain-watch.ts";
import {
  forgetOldAnswers,
  type Remembered,
  type RequestKey,
  recall,
  remember,
} from "./idempotency.ts";
import { type DatabaseOptions, type OpenDatabase, openDatabase } from "./open-database.ts";
import { createDocument, entriesAfter, insertObligations, lastEntry } from "./queries.ts";
import { Revisions } from "./revisions.ts";
import { readDocument, readEntry, readObligation } from "./row-codecs.ts";
import type { Database } from "./schema.ts";
import { type ChainReport, verifyStore } from "./verify-store.ts";

/** Whether a write may build on what is there: given the stored revision, or null where there is nothing. */
export type Precondition = (revision: number | null) => boolean;

/** Who writes, and the clock: a write counts from when its turn has come, so that times follow the order of entries. */
export interface Authorship {
  readonly caller: Caller;
  readonly now: () => Date;
}

/** A document with the text it is answered as. */
export interface StoredOrganization {
  readonly organization: Organization;
  readonly json: string;
}

/** The home of settings: documents, audit log, obligations. Every write is one transaction. */
export class SettingsStore {
  readonly kind: OpenDatabase["kind"];
  /** Tells of new revisions, of this process and of others. */
  readonly revisions: Revisions;
  readonly #database: OpenDatabase;
  readonly #db: Kysely<Database>;
  readonly #watch: ChainWatch;
  /** The newest document read of each organization; true for as long as its revision is. */
  readonly #documents = new Map<string, StoredOrganization>();

  private constructor(database: OpenDatabase, revisions: Revisions) {
    this.#database = database;
    this.#db = database.db;
    this.#watch = new ChainWatch(database.db);
    this.kind = database.kind;
    this.revisions = revisions;
  }

  static async open(options: DatabaseOptions): Promise<SettingsStore> {
    const database = await openDatabase(options);
    try {
      return new SettingsStore(database, await Revisions.listen(database.listen));
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.revisions.close();
    await this.#database.close();
  }

  /** Every organization's id. */
  async organizationIds(): Promise<string[]> {
    const rows = await this.#db.selectFrom("organizations").select("id").orderBy("id").execute();
    return rows.map(({ id }) => id);
  }

  /** The stored revision; null if there is no such organization. */
  async revision(id: string): Promise<number | null> {
    const row = await this.#db
      .selectFrom("organizations")
      .select("revision")
      .where("id", "=", id)
      .executeTakeFirst();
    return row?.revision ?? null;
  }

  /**
   * The document; null if there is no such organization.
   * @param revision its revision, where that has been asked for this very moment
   */
  async load(id: string, revision?: number): Promise<StoredOrganization | null> {
    const newest = revision ?? (await this.revision(id));
    return newest === null ? null : this.#document(this.#db, id, newest);
  }

  /** Creates an organization, or replaces its inventory. */
  async replaceInventory(
    inventory: Inventory,
    precondition: Precondition,
    author: Authorship,
  ): Promise<ChangeResult & { created: boolean }> {
    return this.#db.transaction().execute(async (trx) => {
      const before = await this.#lock(trx, inventory.id);
      const revision = before?.organization.revision ?? null;
      // Who replaces needs to know that there is nothing, rather than another revision.
      if (revision === null && !precondition(null)) throw notFound();
      requireMatch(precondition, revision);
      const after: Organization = before
        ? {
            ...inventory,
            settings: before.organization.settings,
            revision: before.organization.revision + 1,
          }
        : { ...inventory, settings: NO_SETTINGS, revision: 1 };
      const change = { type: "replace-inventory", inventory } as const;
      const { caller, now } = author;
      const at = now();
      const result = await this.#record(trx, before?.organization, after, change, { caller, at });
      return { ...result, created: !before };
    });
  }

  /** Makes a change; with a key, a repeat gets the first answer again. */
  async change(
    id: string,
    change: Change,
    precondition: Precondition,
    author: Authorship,
    key?: RequestKey,
  ): Promise<Remembered> {
    return this.#db.transaction().execute(async (trx) => {
      const before = await this.#lock(trx, id);
      if (!before) throw notFound();
      const { organization } = before;
      const answered = key && (await recall(trx, id, author.caller, key));
      if (answered) return answered;
      requireMatch(precondition, organization.revision);
      const { caller } = author;
      const at = author.now();
      const answer = await this.#answer(trx, organization, change, { caller, at });
      if (key) {
        await forgetOldAnswers(trx, id, at);
        await remember(trx, id, { caller, at }, key, answer);
      }
      return answer;
    });
  }

  /** Entries after a sequence number, oldest first: as many as are asked for, and as fit into one answer. */
  async entries(
    id: string,
    after: number,
    limit: number,
  ): Promise<{ entries: AuditEntry[]; more: boolean }> {
    const { rows, more } = await entriesAfter(this.#db, id, after, limit);
    return { entries: rows.map(readEntry), more };
  }

  /** What was started and stays on record, soonest `removeBy` first. */
  async obligations(id: string): Promise<Obligation[]> {
    const rows = await this.#db
      .selectFrom("obligations")
      .selectAll()
      .where("organization", "=", id)
      .orderBy("remove_by")
      .orderBy("sequence")
      .orderBy("position")
      .execute();
    return rows.map(readObligation);
  }

  /** Runs a statement of the operator's own, such as for maintenance. */
  async execute(statement: RawBuilder<unknown>): Promise<void> {
    await statement.execute(this.#db);
  }

  /** Checks the audit log of every organization, whole. */
  verify(): Promise<ChainReport[]> {
    return verifyStore(this.#db);
  }

  /** Checks the audit logs as often as a probe asks; long ones are not read whole each time. */
  watch(at: Date): Promise<ChainReport[]> {
    return this.#watch.check(at);
  }

  async #answer(
    trx: Transaction<Database>,
    before: Organization,
    change: Change,
    author: Turn,
  ): Promise<Remembered> {
    let after: Organization;
    try {
      after = apply(before, change, author.at);
    } catch (error) {
      const problem = rejection(error);
      return { status: problem.status, revision: before.revision, body: JSON.stringify(problem) };
    }
    const result = await this.#record(trx, before, after, change, author);
    return { status: 200, revision: after.revision, body: JSON.stringify(result) };
  }

  /** Writes a new revision with its entry and obligations. */
  async #record(
    trx: Transaction<Database>,
    before: Organization | undefined,
    after: Organization,
    change: AuditEntry["change"],
    { caller, at }: Turn,
  ): Promise<ChangeResult> {
    const { id, revision } = after;
    const json = JSON.stringify(after);
    await (before
      ? trx
          .updateTable("organizations")
          .set({ revision, document: json })
          .where("id", "=", id)
          .execute()
      : createDocument(trx, id, revision, json));
    const previous = await lastEntry(trx, id);
    const unhashed = {
      sequence: (previous?.sequence ?? 0) + 1,
      at: at.toISOString(),
      actor: { id: caller.id, name: caller.name },
      change,
      revision,
      previousHash: previous?.hash ?? FIRST_HASH,
    };
    const entry: AuditEntry = { ...unhashed, hash: await hashEntry(unhashed) };
    await trx
      .insertInto("entries")
      .values({ organization: id, sequence: entry.sequence, entry: JSON.stringify(entry) })
      .execute();
    const started = before ? obligationsOf(before, after, at) : [];
    await insertObligations(trx, id, entry.sequence, started);
    await sql`select pg_notify(${Revisions.channel}, ${Revisions.payload(id, revision)})`.execute(
      trx,
    );
    return { organization: after, entry, obligations: started };
  }

  async #lock(trx: Transaction<Database>, id: string): Promise<StoredOrganization | null> {
    // Never the document that is at hand: behind a running service a store can be put back to what it was, and what
    // is built on the wrong one would be lost.
    const row = await trx
      .selectFrom("organizations")
      .selectAll()
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    return row ? this.#keep(row) : null;
  }

  async #document(
    db: Kysely<Database>,
    id: string,
    revision: number,
  ): Promise<StoredOrganization | null> {
    const known = this.#documents.get(id);
    if (known?.organization.revision === revision) return known;
    const row = await db
      .selectFrom("organizations")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
    return row ? this.#keep(row) : null;
  }

  #keep(row: Selectable<Database["organizations"]>): StoredOrganization {
    const stored = { organization: readDocument(row), json: row.document };
    this.#documents.set(row.id, stored);
    return stored;
  }
}

/** Who writes, and when the turn came. */
interface Turn {
  readonly caller: Caller;
  readonly at: Date;
}

const NO_SETTINGS = { metadata: "default", inAppData: "default", exceptions: [] } as const;

/** The answer for an organization that is not there, or not for this caller: the same in both cases. */
export function notFound(): ServiceProblem {
  return new ServiceProblem(
    "organization-not-found",
    "there is no such organization, or not for this caller",
  );
}

function requireMatch(precondition: Precondition, revision: number | null): void {
  if (precondition(revision)) return;
  throw new ServiceProblem(
    "revision-conflict",
    `the organization is at revision ${revision} now; load it again and decide anew`,
    { headers: { ETag: `"${revision}"` } },
  );
}

/** What `apply` throws as a problem document. */
function rejection(error: unknown): ServiceProblem {
  if (error instanceof Error && "violations" in error && Array.isArray(error.violations)) {
    return new ServiceProblem("change-rejected", error.message, { violations: error.violations });
  }
  throw error;
}
