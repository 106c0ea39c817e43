import type { Kysely } from "kysely";
import { type ChainBreak, EMPTY_CHAIN, verifyChain } from "./audit-chain.ts";
import {
  entriesAfter,
  type ListedOrganization,
  listOrganizations,
  storedRevision,
} from "./queries.ts";
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
const MAX_CHECKS = 2;

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
  for await (const organization of listOrganizations(db)) {
    const report = await verifyListed(db, organization, pause);
    if (report) yield report;
    await pause();
  }
}

/**
 * Checks a log, and again if it seems broken: its organization can be deleted or created again while it is read.
 * Returns undefined if the organization is gone.
 */
async function verifyListed(
  db: Kysely<Database>,
  { id, revision }: ListedOrganization,
  pause: Pause,
): Promise<ChainReport | undefined> {
  let report: ChainReport | undefined;
  let stored: number | undefined = revision;
  for (let check = 0; check < MAX_CHECKS && stored !== undefined; check += 1) {
    report = await verifyAuditLog(db, id, stored, pause);
    if (!report.broken) return report;
    stored = await storedRevision(db, id);
  }
  return stored === undefined ? undefined : report;
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
      const checked = verifyChain([entry], head);
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
