import type { Kysely } from "kysely";
import type { AuditEntry, ChangeResult } from "../../model/audit-entry.ts";
import { type Change, canonicalChange } from "../../model/change.ts";
import type { Organization } from "../../model/organization.ts";
import { apply } from "../../rules/apply.ts";
import type { ChainHead } from "./audit-chain.ts";
import { type Authorship, createRevision, readWriteBase } from "./create-revision.ts";
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
import type { Database } from "./schema.ts";
import { notFound, rejection, StoreError } from "./store-error.ts";
import { storeRevision } from "./store-revision.ts";
import { runStatements } from "./transaction.ts";

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
    context: WriteContext,
  ): Promise<ChangeResult & { created: boolean }> {
    const { inventory } = update;
    const replaced = await runStatements(this.#database, async (db) => {
      const { before, head, author } = await this.#read(db, inventory.id, context);
      const revision = before?.revision ?? null;
      // Without an organization, `If-Match` fails as not found rather than as a conflict.
      if (revision === null && !precondition(null)) throw notFound();
      requireMatch(precondition, revision);
      const after = before ? replaceInventory(before, update) : createOrganization(update);
      const change = { type: "replace-inventory", inventory } as const;
      const result = createRevision({ before, after, change, head }, author);
      await storeRevision(db, this.#database.channel, { before, result });
      return { ...result, created: !before };
    });
    this.#recent.note(inventory.id, replaced.organization.revision);
    return replaced;
  }

  /** Makes a change; with a key, a repeat gets the first response. */
  async change(
    id: string,
    { change, precondition, key, encode }: ChangeRequest,
    context: WriteContext,
  ): Promise<StoredResponse> {
    const changed = await runStatements(this.#database, async (db) => {
      const { before, head, author } = await this.#read(db, id, context);
      if (!before) throw notFound();
      const scope = { organization: id, subject: context.actor.id };
      const repeated = key && (await findResponse(db, scope, key));
      if (repeated) return repeated;
      requireMatch(precondition, before.revision);
      const result = changeResult({ before, change, head }, author);
      const { revision } = result instanceof StoreError ? before : result.organization;
      const response = { ...encode(result), revision };
      const { at } = author;
      const keyed = key && { scope, key, response, at };
      if (key) await deleteExpired(db, { at, days: this.#idempotencyDays, organization: id });
      if (!(result instanceof StoreError)) {
        await storeRevision(db, this.#database.channel, { before, result, response: keyed });
      } else if (keyed) {
        await saveResponse(db, keyed);
      }
      return response;
    });
    this.#recent.note(id, changed.revision);
    return changed;
  }

  /** Reads what a write builds on. Never from memory, because a restored backup can have the cached revision. */
  async #read(db: Kysely<Database>, id: string, { actor, now }: WriteContext) {
    const { row, head, time } = await readWriteBase(db, id);
    this.#clock.set(time);
    const before = row ? this.#documents.read(row).organization : null;
    return { before, head, author: { actor, at: now?.() ?? time } };
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
