import type { Kysely } from "kysely";
import { type ChainBreak, EMPTY_CHAIN, verifyChain } from "./audit-chain.ts";
import { entriesAfter, listOrganizations } from "./queries.ts";
import { parseEntry } from "./row-codecs.ts";
import type { Database } from "./schema.ts";

/** The result of checking one organization's audit log. */
export interface ChainReport {
  readonly organization: string;
  /** Number of intact entries. */
  readonly entries: number;
  readonly broken?: ChainBreak;
}

const ENTRIES_PAGE_SIZE = 1000;

/** Runs between two queries of a check, such as to leave time for requests. */
type Pause = () => Promise<void>;

/**
 * Checks the audit logs of all organizations, one after another, against their hashes and against the stored
 * revisions. Needs memory for one page, not for all organizations.
 */
export async function* verifyAuditLogs(
  db: Kysely<Database>,
  pause: Pause = async () => {},
): AsyncGenerator<ChainReport> {
  for await (const { id, revision } of listOrganizations(db)) {
    yield await verifyAuditLog(db, id, revision, pause);
    await pause();
  }
}

async function verifyAuditLog(
  db: Kysely<Database>,
  organization: string,
  storedRevision: number,
  pause: Pause,
): Promise<ChainReport> {
  let head = EMPTY_CHAIN;
  let revision = 0;
  const report = (broken?: ChainBreak): ChainReport => ({
    organization,
    entries: head.sequence,
    ...(broken && { broken }),
  });
  for (;;) {
    const page = await entriesAfter(db, organization, head.sequence, ENTRIES_PAGE_SIZE);
    for (const row of page.rows) {
      const entry = parseEntry(row);
      if (!entry) {
        const reason = `row ${row.sequence} is not an audit entry of that sequence`;
        return report({ sequence: head.sequence + 1, reason });
      }
      const checked = await verifyChain([entry], head);
      if (checked.broken) return report(checked.broken);
      head = checked.head;
      revision = entry.revision;
    }
    if (!page.more) break;
    await pause();
  }
  // A log that is ahead of `storedRevision` is intact: changes can be stored while it is read.
  if (revision >= storedRevision) return report();
  const reason = `the log ends at revision ${revision}, the document is at ${storedRevision}`;
  return report({ sequence: head.sequence + 1, reason });
}
