import type { Kysely } from "kysely";
import { type ChainBreak, type ChainHead, EMPTY_CHAIN, verifyChain } from "./audit-chain.ts";
import { entriesAfter } from "./queries.ts";
import { parseEntry } from "./row-codecs.ts";
import type { Database } from "./schema.ts";

/** What checking the audit log of one organization came to. */
export interface ChainReport {
  readonly organization: string;
  /** How many entries were found intact. */
  readonly entries: number;
  /** Characters that this look read. */
  readonly read: number;
  /** The head before the last intact entry: where a later look can go on, that entry included. */
  readonly before: ChainHead;
  readonly broken?: ChainBreak;
}

const PAGE = 1000;

/**
 * Checks the audit log of every organization against its hashes and against the stored revision.
 * @param from heads that were found intact before; logs without one are read whole
 */
export async function verifyStore(
  db: Kysely<Database>,
  from: ReadonlyMap<string, ChainHead> = new Map(),
): Promise<ChainReport[]> {
  const rows = await db
    .selectFrom("organizations")
    .select(["id", "revision"])
    .orderBy("id")
    .execute();
  const reports: ChainReport[] = [];
  for (const { id, revision } of rows) {
    reports.push(await verifyOne(db, id, revision, from.get(id) ?? EMPTY_CHAIN));
  }
  return reports;
}

async function verifyOne(
  db: Kysely<Database>,
  organization: string,
  stored: number,
  from: ChainHead,
): Promise<ChainReport> {
  let head = from;
  let before = from;
  let revision = 0;
  let read = 0;
  const report = (broken?: ChainBreak): ChainReport => ({
    organization,
    entries: head.sequence,
    read,
    before,
    ...(broken && { broken }),
  });
  for (;;) {
    const { rows, more } = await entriesAfter(db, organization, head.sequence, PAGE);
    for (const row of rows) {
      read += row.entry.length;
      const entry = parseEntry(row);
      if (!entry) {
        const reason = `row ${row.sequence} holds no entry of that number`;
        return report({ sequence: head.sequence + 1, reason });
      }
      const checked = await verifyChain([entry], head);
      if (checked.broken) return report(checked.broken);
      before = head;
      head = checked.head;
      revision = entry.revision;
    }
    if (!more) break;
  }
  // The row may have moved on while its log was read; a log that is ahead is no fault.
  if (revision >= stored) return report();
  const reason = `the log ends at revision ${revision}, the document is at ${stored}`;
  return report({ sequence: head.sequence + 1, reason });
}
