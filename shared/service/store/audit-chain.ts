import { hash } from "node:crypto";
import canonicalize from "canonicalize";
import type { AuditEntry } from "../../model/audit-entry.ts";

/** The `previousHash` of the first entry. */
export const FIRST_HASH = "0".repeat(64);

/** The position and the reason of a break. */
export interface ChainBreak {
  /** The sequence number that was expected. */
  readonly sequence: number;
  readonly reason: string;
}

/** The last entry of an intact chain. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** The head of an empty chain. */
export const EMPTY_CHAIN: ChainHead = { sequence: 0, hash: FIRST_HASH };

/**
 * Returns the hash of an entry: SHA-256, in hex, of `previousHash` followed by the entry without `hash` as
 * JSON with sorted keys (RFC 8785).
 */
export function hashEntry(entry: Omit<AuditEntry, "hash">): string {
  return hash("sha256", entry.previousHash + (canonicalize(entry) ?? ""), "hex");
}

/**
 * Checks consecutive entries, in order. Needs only the entries, so that anyone can check an exported log.
 * @param from the head that the entries follow; by default they start the log
 */
export function verifyChain(
  entries: readonly AuditEntry[],
  from: ChainHead = EMPTY_CHAIN,
): { head: ChainHead; broken?: ChainBreak } {
  let head = from;
  for (const entry of entries) {
    const reason = findBreak(entry, head);
    if (reason) return { head, broken: { sequence: head.sequence + 1, reason } };
    head = { sequence: entry.sequence, hash: entry.hash };
  }
  return { head };
}

function findBreak(entry: AuditEntry, head: ChainHead): string | undefined {
  if (entry.sequence !== head.sequence + 1) {
    return `expected entry ${head.sequence + 1}, found ${entry.sequence}`;
  }
  if (entry.previousHash !== head.hash) return "`previousHash` is not the hash of the entry before";
  const { hash: stored, ...rest } = entry;
  if (hashEntry(rest) !== stored) return "the entry does not match its hash";
  return undefined;
}
