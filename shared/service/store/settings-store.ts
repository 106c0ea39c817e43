import type { Kysely, RawBuilder } from "kysely";
import type { AuditEntry, ChangeResult } from "../../model/audit-entry.ts";
import type { Obligation } from "../../model/obligation.ts";
import { Administration } from "./administration.ts";
import { type ChainReport, verifyAuditLogs } from "./audit-verifier.ts";
import { DatabaseClock } from "./database-clock.ts";
import { DocumentCache, type StoredOrganization } from "./document-cache.ts";
import { IDEMPOTENCY_DAYS, type StoredResponse } from "./idempotency.ts";
import type { InventoryUpdate } from "./inventory.ts";
import { type DatabaseOptions, type OpenDatabase, openDatabase } from "./open-database.ts";
import {
  entriesAfter,
  type ObligationCursor,
  obligationCursor,
  obligationsAfter,
  storedRevision,
} from "./queries.ts";
import { RecentRevisions } from "./recent-revisions.ts";
import { Revisions } from "./revisions.ts";
import { readEntry, readObligation } from "./row-codecs.ts";
import type { Database } from "./schema.ts";
import {
  type ChangeRequest,
  type Precondition,
  SettingsWriter,
  type WriteContext,
} from "./settings-writer.ts";

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
  readonly #documents = new DocumentCache();
  readonly #writer: SettingsWriter;

  private constructor(
    database: OpenDatabase,
    revisions: Revisions,
    clock: DatabaseClock,
    { idempotencyDays = IDEMPOTENCY_DAYS }: DatabaseOptions,
  ) {
    this.administration = new Administration(database, idempotencyDays, () => this.now());
    this.#clock = clock;
    this.#database = database;
    this.#db = database.db;
    this.kind = database.kind;
    this.revisions = revisions;
    this.#recent = new RecentRevisions(revisions);
    this.#writer = new SettingsWriter({
      database,
      clock,
      recent: this.#recent,
      documents: this.#documents,
      idempotencyDays,
    });
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

  /** Resolves if the database accepts changes within `PING_TIMEOUT_MS`, otherwise rejects. */
  async ping(): Promise<void> {
    const timeout = AbortSignal.timeout(PING_TIMEOUT_MS);
    const expired = new Promise<never>((_, reject) => {
      timeout.addEventListener("abort", () => reject(timeout.reason), { once: true });
    });
    // Locks no row, but is refused by a database that is read-only.
    const write = this.#db.selectFrom("organizations").select("id").limit(0).forUpdate().execute();
    await Promise.race([write, expired]);
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
   * Returns the document; null if there is no such organization. Reads the row each time, because an organization that
   * was deleted and created again, or restored, can have the revision of the document in memory.
   */
  async load(id: string): Promise<StoredOrganization | null> {
    const startedAt = performance.now();
    const row = await this.#db
      .selectFrom("organizations")
      .selectAll()
      .where("id", "=", id)
      .executeTakeFirst();
    if (!row) return null;
    this.#recent.note(id, row.revision, startedAt);
    return this.#documents.read(row);
  }

  /** Creates an organization, or replaces its inventory. */
  replaceInventory(
    update: InventoryUpdate,
    precondition: Precondition,
    context: WriteContext,
  ): Promise<ChangeResult & { created: boolean }> {
    return this.#writer.replaceInventory(update, precondition, context);
  }

  /** Makes a change; with a key, a repeat gets the first response. */
  change(id: string, request: ChangeRequest, context: WriteContext): Promise<StoredResponse> {
    return this.#writer.change(id, request, context);
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
}
