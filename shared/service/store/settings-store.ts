import { type Kysely, type RawBuilder, sql, type Transaction } from "kysely";
import type { AuditEntry, ChangeResult } from "../../model/audit-entry.ts";
import { type Change, canonicalChange } from "../../model/change.ts";
import type { Obligation } from "../../model/obligation.ts";
import type { Organization } from "../../model/organization.ts";
import { apply } from "../../rules/apply.ts";
import { Administration } from "./administration.ts";
import { type ChainReport, verifyAuditLogs } from "./audit-verifier.ts";
import { DatabaseClock } from "./database-clock.ts";
import { DocumentCache, type StoredOrganization } from "./document-cache.ts";
import {
  deleteExpired,
  findResponse,
  IDEMPOTENCY_DAYS,
  type RequestKey,
  type StoredResponse,
  saveResponse,
} from "./idempotency.ts";
import { createOrganization, type InventoryUpdate, replaceInventory } from "./inventory.ts";
import { type DatabaseOptions, type OpenDatabase, openDatabase } from "./open-database.ts";
import {
  entriesAfter,
  type ObligationCursor,
  obligationCursor,
  obligationsAfter,
  storedRevision,
} from "./queries.ts";
import { RecentRevisions } from "./recent-revisions.ts";
import {
  type Authorship,
  type NewRevision,
  type RevisionTransaction,
  readLogEnd,
  recordRevision,
} from "./record-revision.ts";
import { Revisions } from "./revisions.ts";
import { readEntry, readObligation } from "./row-codecs.ts";
import type { Database } from "./schema.ts";
import { notFound, rejection, StoreError } from "./store-error.ts";
import { runTransaction } from "./transaction.ts";

/** Decides if a write may go on; gets the stored revision, or null if there is no such organization. */
export type Precondition = (revision: number | null) => boolean;

/** The author of a write. */
export interface WriteContext {
  readonly actor: AuditEntry["actor"];
  /** Replaces the database's clock, which all nodes share. */
  readonly now?: (() => Date) | undefined;
}

/** A change, and the form in which its response is stored for repeats. */
export interface ChangeRequest {
  readonly change: Change;
  readonly precondition: Precondition;
  /** Makes a repeat get the first response. */
  readonly key?: RequestKey | undefined;
  /** Encodes the result, or a `change-rejected` error. */
  readonly encode: (outcome: ChangeResult | StoreError) => Omit<StoredResponse, "revision">;
}

const PING_TIMEOUT_MS = 2_000;

/** Stores organization documents, their audit logs and obligations. Every write is one transaction. */
export class SettingsStore {
  readonly kind: OpenDatabase["kind"];
  /** Announces new revisions, of this process and of others. */
  readonly revisions: Revisions;
  /** The operator's commands. */
  readonly administration: Administration;
  readonly #database: OpenDatabase;
  readonly #db: Kysely<Database>;
  readonly #clock: DatabaseClock;
  readonly #recent: RecentRevisions;
  readonly #idempotencyDays: number;
  readonly #documents = new DocumentCache();

  private constructor(
    database: OpenDatabase,
    revisions: Revisions,
    clock: DatabaseClock,
    { idempotencyDays = IDEMPOTENCY_DAYS }: DatabaseOptions,
  ) {
    this.#idempotencyDays = idempotencyDays;
    this.administration = new Administration(database, idempotencyDays, () => this.now());
    this.#clock = clock;
    this.#database = database;
    this.#db = database.db;
    this.kind = database.kind;
    this.revisions = revisions;
    this.#recent = new RecentRevisions(revisions);
  }

  /**
   * Opens the database, and applies missing migrations.
   * @throws {StoreInUseError} if another process uses the folder
   */
  static async open(options: DatabaseOptions): Promise<SettingsStore> {
    const database = await openDatabase(options);
    try {
      const clock = await DatabaseClock.start(database.db);
      return new SettingsStore(database, await Revisions.start(database), clock, options);
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  /** Stops listening and closes the database. */
  async close(): Promise<void> {
    this.#clock.stop();
    await this.revisions.close();
    await this.#database.close();
  }

  /** Returns the database's time, which is the same on every node. */
  now(): Date {
    return this.#clock.now();
  }

  /** Resolves if the database answers within `PING_TIMEOUT_MS`, otherwise rejects. */
  async ping(): Promise<void> {
    const timeout = AbortSignal.timeout(PING_TIMEOUT_MS);
    const expired = new Promise<never>((_, reject) => {
      timeout.addEventListener("abort", () => reject(timeout.reason), { once: true });
    });
    await Promise.race([sql`select 1`.execute(this.#db), expired]);
  }

  /** Returns the id of the only organization; null if there is none, or more than one. */
  async onlyOrganization(): Promise<string | null> {
    const rows = await this.#db.selectFrom("organizations").select("id").limit(2).execute();
    return rows.length === 1 ? (rows[0]?.id ?? null) : null;
  }

  /** Returns the stored revision; null if there is no such organization. */
  async revision(id: string): Promise<number | null> {
    const startedAt = performance.now();
    const revision = await storedRevision(this.#db, id);
    if (revision === undefined) return null;
    this.#recent.note(id, revision, startedAt);
    return revision;
  }

  /** Returns a revision that is at most a second old, without a query; undefined if none is cached. */
  recentRevision(id: string): number | undefined {
    return this.#recent.get(id);
  }

  /**
   * Returns the document; null if there is no such organization.
   * @param revision the stored revision, if the caller has just read it
   */
  async load(id: string, revision?: number): Promise<StoredOrganization | null> {
    const newest = revision ?? (await this.revision(id));
    if (newest === null) return null;
    const cached = this.#documents.get(id);
    if (cached?.organization.revision === newest) return cached;
    const row = await this.#db
      .selectFrom("organizations")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
    return row ? this.#documents.read(row) : null;
  }

  /** Creates an organization, or replaces its inventory. */
  async replaceInventory(
    update: InventoryUpdate,
    precondition: Precondition,
    { actor, now }: WriteContext,
  ): Promise<ChangeResult & { created: boolean }> {
    const { inventory } = update;
    const replaced = await runTransaction(this.#database, async (trx) => {
      const before = await this.#lock(trx, inventory.id);
      const revision = before?.revision ?? null;
      // Without an organization, `If-Match` fails as not found rather than as a conflict.
      if (revision === null && !precondition(null)) throw notFound();
      requireMatch(precondition, revision);
      const after = before ? replaceInventory(before, update) : createOrganization(update);
      const change = { type: "replace-inventory", inventory } as const;
      const { last, at } = await this.#readLogEnd(trx, inventory.id, now);
      const revised = { before, after, change, last };
      const result = await recordRevision(this.#revising(trx), revised, { actor, at });
      return { ...result, created: !before };
    });
    this.#recent.note(inventory.id, replaced.organization.revision);
    return replaced;
  }

  /** Makes a change; with a key, a repeat gets the first response. */
  async change(
    id: string,
    { change, precondition, key, encode }: ChangeRequest,
    { actor, now }: WriteContext,
  ): Promise<StoredResponse> {
    const changed = await runTransaction(this.#database, async (trx) => {
      const before = await this.#lock(trx, id);
      if (!before) throw notFound();
      const scope = { organization: id, subject: actor.id };
      const repeated = key && (await findResponse(trx, scope, key));
      if (repeated) return repeated;
      requireMatch(precondition, before.revision);
      const { last, at } = await this.#readLogEnd(trx, id, now);
      const outcome = await this.#apply(trx, { before, change, last }, { actor, at });
      const { revision } = outcome instanceof StoreError ? before : outcome.organization;
      const response = { ...encode(outcome), revision };
      if (key) {
        await deleteExpired(trx, { at, days: this.#idempotencyDays, organization: id });
        await saveResponse(trx, scope, key, response, at);
      }
      return response;
    });
    this.#recent.note(id, changed.revision);
    return changed;
  }

  /** Returns entries after a sequence number, oldest first; `more` if others follow. */
  async entries(
    id: string,
    after: number,
    limit: number,
  ): Promise<{ entries: AuditEntry[]; more: boolean }> {
    const { rows, more } = await entriesAfter(this.#db, id, after, limit);
    return { entries: rows.map(readEntry), more };
  }

  /** Returns recorded obligations after a cursor, soonest `removeBy` first; `next` is null at the end. */
  async obligations(
    id: string,
    { after, limit }: { after: ObligationCursor | undefined; limit: number },
  ): Promise<{ obligations: Obligation[]; next: ObligationCursor | null }> {
    const rows = await obligationsAfter(this.#db, id, after, limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      obligations: page.map(readObligation),
      next: last && rows.length > limit ? obligationCursor(last) : null,
    };
  }

  /** Runs an operator's SQL statement, such as for maintenance. */
  async execute(statement: RawBuilder<unknown>): Promise<void> {
    await statement.execute(this.#db);
  }

  /**
   * Checks the audit log of every organization, one after another.
   * @param pause runs between two queries
   */
  verify(pause?: () => Promise<void>): AsyncGenerator<ChainReport> {
    return verifyAuditLogs(this.#db, pause);
  }

  async #apply(
    trx: Transaction<Database>,
    { before, change, last }: Pick<NewRevision, "last"> & { before: Organization; change: Change },
    author: Authorship,
  ): Promise<ChangeResult | StoreError> {
    let after: Organization;
    try {
      after = apply(before, change, author.at);
    } catch (error) {
      return rejection(error);
    }
    const revised = { before, after, change: canonicalChange(before, change), last };
    return recordRevision(this.#revising(trx), revised, author);
  }

  #revising(trx: Transaction<Database>): RevisionTransaction {
    return { trx, channel: this.#database.channel };
  }

  /** Reads the last entry of the audit log, and the time of the write. */
  async #readLogEnd(trx: Transaction<Database>, id: string, now: WriteContext["now"]) {
    const { last, time } = await readLogEnd(trx, id);
    this.#clock.set(time);
    return { last, at: now?.() ?? time };
  }

  /** Locks and reads an organization's row, because a restored backup can have the cached revision. */
  async #lock(trx: Transaction<Database>, id: string): Promise<Organization | null> {
    const row = await trx
      .selectFrom("organizations")
      .selectAll()
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    return row ? this.#documents.read(row).organization : null;
  }
}

function requireMatch(precondition: Precondition, revision: number | null): void {
  if (precondition(revision)) return;
  throw new StoreError(
    "revision-conflict",
    `the organization is at revision ${revision}; reload it and retry`,
    { revision },
  );
}
