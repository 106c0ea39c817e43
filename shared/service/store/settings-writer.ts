import type { Transaction } from "kysely";
import type { AuditEntry, ChangeResult } from "../../model/audit-entry.ts";
import { type Change, canonicalChange } from "../../model/change.ts";
import type { Organization } from "../../model/organization.ts";
import { apply } from "../../rules/apply.ts";
import type { DatabaseClock } from "./database-clock.ts";
import type { DocumentCache } from "./document-cache.ts";
import {
  deleteExpired,
  findResponse,
  type RequestKey,
  type StoredResponse,
  saveResponse,
} from "./idempotency.ts";
import { createOrganization, type InventoryUpdate, replaceInventory } from "./inventory.ts";
import type { OpenDatabase } from "./open-database.ts";
import type { RecentRevisions } from "./recent-revisions.ts";
import {
  type Authorship,
  type NewRevision,
  type RevisionTransaction,
  readLogEnd,
  recordRevision,
} from "./record-revision.ts";
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

/** The parts of a store that a write uses. */
interface WriterOptions {
  readonly database: OpenDatabase;
  readonly clock: DatabaseClock;
  readonly recent: RecentRevisions;
  readonly documents: DocumentCache;
  readonly idempotencyDays: number;
}

/** Writes revisions: the document, its audit entry, its obligations and its stored response in one transaction. */
export class SettingsWriter {
  readonly #database: OpenDatabase;
  readonly #clock: DatabaseClock;
  readonly #recent: RecentRevisions;
  readonly #documents: DocumentCache;
  readonly #idempotencyDays: number;

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
