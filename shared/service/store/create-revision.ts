import type { Kysely, Selectable } from "kysely";
import type { AuditEntry, ChangeResult } from "../../model/audit-entry.ts";
import type { Organization } from "../../model/organization.ts";
import { obligations as obligationsBetween } from "../../rules/obligations.ts";
import { type ChainHead, EMPTY_CHAIN, hashEntry } from "./audit-chain.ts";
import { databaseTime, readTime } from "./database-clock.ts";
import { readEntry } from "./row-codecs.ts";
import type { Database } from "./schema.ts";
import { StoreError } from "./store-error.ts";

/** The author and the time of a revision. */
export type Authorship = Pick<AuditEntry, "actor"> & { readonly at: Date };

/** An organization, and the end of its audit log, before a write. */
export interface WriteBase {
  readonly row: Selectable<Database["organizations"]> | undefined;
  readonly head: ChainHead;
  /** The database's time, which is after that of the log's last entry. */
  readonly time: Date;
}

/** Reads what a write builds on. One query, so that the row and the end of the log belong together. */
export async function readWriteBase(db: Kysely<Database>, id: string): Promise<WriteBase> {
  const found = await db
    .selectFrom("organizations")
    .leftJoinLateral(
      (query) =>
        query
          .selectFrom("entries")
          .select(["sequence", "entry"])
          .whereRef("organization", "=", "organizations.id")
          .orderBy("sequence", "desc")
          .limit(1)
          .as("last"),
      (join) => join.onTrue(),
    )
    .select(["id", "revision", "document", "sequence", "entry", databaseTime.as("time")])
    .where("id", "=", id)
    .executeTakeFirst();
  if (!found) return { row: undefined, head: EMPTY_CHAIN, time: await readTime(db) };
  const { sequence, entry, time, ...row } = found;
  const head =
    sequence !== null && entry !== null
      ? readEntry({ organization: id, sequence, entry })
      : EMPTY_CHAIN;
  return { row, head, time };
}

/** A revision to write. */
export interface NewRevision {
  /** Null for an organization that is created. */
  readonly before: Organization | null;
  readonly after: Organization;
  readonly change: AuditEntry["change"];
  /** The end of the audit log. */
  readonly head: ChainHead;
}

/**
 * Returns a revision with its audit entry and the obligations that it starts.
 * @throws {StoreError} `revision-limit-reached`
 */
export function createRevision(
  { before, after, change, head }: NewRevision,
  { actor, at }: Authorship,
): ChangeResult {
  assertCountable(after.revision);
  const unhashed = {
    sequence: head.sequence + 1,
    at: at.toISOString(),
    actor: { id: actor.id, name: actor.name },
    change,
    revision: after.revision,
    previousHash: head.hash,
  };
  return {
    organization: after,
    entry: { ...unhashed, hash: hashEntry(unhashed) },
    obligations: before ? obligationsBetween(before, after, at) : [],
  };
}

function assertCountable(revision: number): void {
  if (Number.isSafeInteger(revision)) return;
  throw new StoreError(
    "revision-limit-reached",
    `the organization has reached the last revision, ${Number.MAX_SAFE_INTEGER}; create it again under another id`,
  );
}
