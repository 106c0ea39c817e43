import canonicalize from "canonicalize";
import type { AuditEntry } from "../../model/audit-entry.ts";

/** The `previousHash` of the first entry. */
export const FIRST_HASH = "0".repeat(64);

/** Where a chain breaks, and how. */
export interface ChainBreak {
  /** The sequence number that should have followed. */
  readonly sequence: number;
  readonly reason: string;
}

/** The last entry of a chain that was found intact. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** The head of an empty chain. */
export const EMPTY_CHAIN: ChainHead = { sequence: 0, hash: FIRST_HASH };

/**
 * The hash of an entry: SHA-256, in hex, of `previousHash` followed by the entry without `hash` as JSON with
 * sorted keys (RFC 8785).
 */
export async function hashEntry(entry: Omit<AuditEntry, "hash">): Promise<string> {
  const text = entry.previousHash + (canonicalize(entry) ?? "");
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * Checks entries that follow a head, in order. Needs nothing but the entries, so that anyone can check an
 * exported log.
 */
export async function verifyChain(
  entries: readonly AuditEntry[],
  from: ChainHead = EMPTY_CHAIN,
): Promise<{ head: ChainHead; broken?: ChainBreak }> {
  let head = from;
  for (const entry of entries) {
    const reason = await faultOf(entry, head);
    if (reason) return { head, broken: { sequence: head.sequence + 1, reason } };
    head = { sequence: entry.sequence, hash: entry.hash };
  }
  return { head };
}

async function faultOf(entry: AuditEntry, head: ChainHead): Promise<string | undefined> {
  if (entry.sequence !== head.sequence + 1) {
    return `expected entry ${head.sequence + 1}, found ${entry.sequence}`;
  }
  if (entry.previousHash !== head.hash) return "`previousHash` is not the hash of the entry before";
  const { hash, ...rest } = entry;
  if ((await hashEntry(rest)) !== hash) return "the entry is not what was hashed";
  return undefined;
}
