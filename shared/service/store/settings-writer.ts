import type { Kysely } from "kysely";
import type { AuditEntry, ChangeResult } from "../../model/audit-entry.ts";
import { type Change, canonicalChange } from "../../model/change.ts";
import type { Organization } from "../../model/organization.ts";
import { apply } from "../../rules/apply.ts";
import type { ChainHead } from "./audit-chain.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { type Authorship, createRevision } from "./create-revision.ts";
import type { DatabaseClock } from "./database-clock.ts";
import { WriteConflict } from "./database-error.ts";
import type { DocumentCache } from "./document-cache.ts";
import { findResponse, type RequestKey, type StoredResponse, saveResponse } from "./idempotency.ts";
import { createOrganization, type InventoryUpdate, replaceInventory } from "./inventory.ts";
import type { OpenDatabase } from "./open-database.ts";
import type { RecentRevisions } from "./recent-revisions.ts";
import type { Database } from "./schema.ts";
import { notFound, rejection, StoreError } from "./store-error.ts";
import { type RevisionRecord, storeRevision } from "./store-revision.ts";
import { runStatements } from "./transaction.ts";
import { isStoredBase, readWriteBase, type StoredBase, type WriteBase } from "./write-base.ts";

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

/** The parts of a store that a write uses. */
interface WriterOptions {
  readonly database: OpenDatabase;
  readonly clock: DatabaseClock;
  readonly recent: RecentRevisions;
  readonly documents: DocumentCache;
  readonly idempotencyDays: number;
}

/** The characters of the documents that changes can build on without a query. */
const MAX_CHARACTERS = 4_000_000;

/** Writes revisions: the document, its audit entry, its obligations and its stored response in one statement. */
export class SettingsWriter {
  readonly #database: OpenDatabase;
  readonly #clock: DatabaseClock;
  readonly #recent: RecentRevisions;
  readonly #documents: DocumentCache;
  readonly #idempotencyDays: number;
  /** The last revision of each organization that this process wrote. Another process can have written since. */
  readonly #written = new BoundedCache<StoredBase>(
    MAX_CHARACTERS,
    ({ row }) => row.document.length,
  );

  constructor({ database, clock, recent, documents, idempotencyDays }: WriterOptions) {
    this.#database = database;
    this.#clock = clock;
    this.#recent = recent;
    this.#documents = documents;
    this.#idempotencyDays = idempotencyDays;
  }

  /** Creates an organization, or replaces its inventory. */
  async replaceInventory(
    update: InventoryUpdate,
    precondition: Precondition,
    { actor, now }: WriteContext,
  ): Promise<ChangeResult & { created: boolean }> {
    const { inventory } = update;
    return runStatements(this.#database, async (db) => {
      const base = await this.#read(db, inventory.id);
      const before = base.row ? this.#documents.read(base.row).organization : null;
      const revision = before?.revision ?? null;
      // Without an organization, `If-Match` fails as not found rather than as a conflict.
      if (revision === null && !precondition(null)) throw notFound();
      requireMatch(precondition, revision);
      const after = before ? replaceInventory(before, update) : createOrganization(update);
      const change = { type: "replace-inventory", inventory } as const;
      const author = { actor, at: now?.() ?? base.time };
      const result = createRevision({ before, after, change, head: base.head }, author);
      if (!(await this.#store(db, { base, result }))) throw new WriteConflict(inventory.id);
      return { ...result, created: !before };
    });
  }

  /** Makes a change; with a key, a repeat gets the first response. */
  async change(id: string, request: ChangeRequest, context: WriteContext): Promise<StoredResponse> {
    return runStatements(
      this.#database,
      async (db) =>
        (await this.#changeWritten(db, id, request, context)) ??
        (await this.#changeStored(db, id, request, context)),
    );
  }

  /**
   * Makes a change on what this process wrote last, which saves a query. Returns undefined if it can't be made on that:
   * a refusal must come from what is stored.
   */
  async #changeWritten(
    db: Kysely<Database>,
    id: string,
    request: ChangeRequest,
    { actor, now }: WriteContext,
  ): Promise<StoredResponse | undefined> {
    const base = this.#written.get(id);
    if (!base) return undefined;
    const { revision } = base.row;
    if ((this.#recent.get(id) ?? 0) > revision || !request.precondition(revision)) return undefined;
    const estimate = now ? undefined : this.#clock.now();
    // The clock can be behind, but the times of a log follow its order.
    if (estimate && estimate < base.time) return undefined;
    const at = now?.() ?? estimate ?? base.time;
    const { result, response, keyed } = this.#prepare(base, request, { actor, at });
    if (result instanceof StoreError) return undefined;
    const isStored = await this.#store(db, { base, result, response: keyed, estimate });
    return isStored ? response : undefined;
  }

  /** Makes a change on what is stored. */
  async #changeStored(
    db: Kysely<Database>,
    id: string,
    request: ChangeRequest,
    { actor, now }: WriteContext,
  ): Promise<StoredResponse> {
    const base = await this.#read(db, id);
    if (!isStoredBase(base)) throw notFound();
    const scope = { organization: id, subject: actor.id };
    const repeated = request.key && (await findResponse(db, scope, request.key));
    if (repeated) return repeated;
    requireMatch(request.precondition, base.row.revision);
    const author = { actor, at: now?.() ?? base.time };
    const { result, response, keyed } = this.#prepare(base, request, author);
    if (result instanceof StoreError) {
      if (keyed) await saveResponse(db, keyed);
    } else if (!(await this.#store(db, { base, result, response: keyed }))) {
      throw new WriteConflict(id);
    }
    return response;
  }

  /** Returns the result of a change, and its response. */
  #prepare(base: StoredBase, { change, key, encode }: ChangeRequest, author: Authorship) {
    const before = this.#documents.read(base.row).organization;
    const result = changeResult({ before, change, head: base.head }, author);
    const { id, revision } = result instanceof StoreError ? before : result.organization;
    const response = { ...encode(result), revision };
    const scope = { organization: id, subject: author.actor.id };
    return { result, response, keyed: key && { scope, key, response, at: author.at } };
  }

  async #read(db: Kysely<Database>, id: string): Promise<WriteBase> {
    const startedAt = performance.now();
    const base = await readWriteBase(db, id);
    this.#clock.set(base.time);
    if (base.row) this.#recent.note(id, base.row.revision, startedAt);
    return base;
  }

  /** Returns false if the revision can't be stored, because something else is. */
  async #store(db: Kysely<Database>, record: RevisionRecord): Promise<boolean> {
    const { channel } = this.#database;
    const stored = await storeRevision(db, record, {
      channel,
      idempotencyDays: this.#idempotencyDays,
    });
    if (!stored) return false;
    const { id, revision } = stored.row;
    this.#clock.set(stored.time);
    this.#recent.note(id, revision);
    this.#written.set(id, stored);
    return true;
  }
}

/** Returns the result of a change, or why it is refused. */
function changeResult(
  { before, change, head }: { before: Organization; change: Change; head: ChainHead },
  author: Authorship,
): ChangeResult | StoreError {
  let after: Organization;
  try {
    after = apply(before, change, author.at);
  } catch (error) {
    return rejection(error);
  }
  return createRevision({ before, after, change: canonicalChange(before, change), head }, author);
}

function requireMatch(precondition: Precondition, revision: number | null): void {
  if (precondition(revision)) return;
  throw new StoreError(
    "revision-conflict",
    `the organization is at revision ${revision}; reload it and retry`,
    { revision },
  );
}
