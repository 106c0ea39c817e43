import type { AuditEntry, ChangeResult } from "../../model/audit-entry.ts";
import type { Organization } from "../../model/organization.ts";
import { obligations as obligationsBetween } from "../../rules/obligations.ts";
import { type ChainHead, hashEntry } from "./audit-chain.ts";
import { StoreError } from "./store-error.ts";

/** The author and the time of a revision. */
export type Authorship = Pick<AuditEntry, "actor"> & { readonly at: Date };

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
