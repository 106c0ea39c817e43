import type { Kysely } from "kysely";
import type { AuditEntry } from "../../client/types.ts";
import { type ChainBreak, type ChainHead, EMPTY_CHAIN, verifyChain } from "../chain.ts";
import type { Database } from "./schema.ts";

/** What checking the audit log of one organization came to. */
export interface ChainReport {
  readonly organization: string;
  /** How many entries were found intact. */
  readonly entries: number;
  readonly broken?: ChainBreak;
}

const PAGE = 1000;

/** Checks the audit log of every organization against its hashes and against the stored revision. */
export async function verifyStore(db: Kysely<Database>): Promise<ChainReport[]> {
  const rows = await db
    .selectFrom("organizations")
    .select(["id", "revision"])
    .orderBy("id")
    .execute();
  const reports: ChainReport[] = [];
  for (const { id, revision } of rows) reports.push(await verifyOne(db, id, revision));
  return reports;
}

async function verifyOne(
  db: Kysely<Database>,
  organization: string,
  stored: number,
): Promise<ChainReport> {
  let head: ChainHead = EMPTY_CHAIN;
  let revision = 0;
  for (;;) {
    const texts = await page(db, organization, head.sequence);
    const entries = texts.map(parseEntry);
    const unreadable = entries.indexOf(undefined);
    const readable = entries.slice(0, unreadable < 0 ? undefined : unreadable) as AuditEntry[];
    const checked = await verifyChain(readable, head);
    head = checked.head;
    revision = readable.find(({ sequence }) => sequence === head.sequence)?.revision ?? revision;
    if (checked.broken) return { organization, entries: head.sequence, broken: checked.broken };
    if (unreadable >= 0) {
      const broken = { sequence: head.sequence + 1, reason: "the entry is no JSON" };
      return { organization, entries: head.sequence, broken };
    }
    if (texts.length < PAGE) break;
  }
  // The row may have moved on while its log was read; a log that is ahead is no fault.
  if (revision >= stored) return { organization, entries: head.sequence };
  const reason = `the log ends at revision ${revision}, the document is at ${stored}`;
  return { organization, entries: head.sequence, broken: { sequence: head.sequence + 1, reason } };
}

async function page(db: Kysely<Database>, organization: string, after: number): Promise<string[]> {
  const rows = await db
    .selectFrom("entries")
    .select("entry")
    .where("organization", "=", organization)
    .where("sequence", ">", after)
    .orderBy("sequence")
    .limit(PAGE)
    .execute();
  return rows.map(({ entry }) => entry);
}

function parseEntry(text: string): AuditEntry | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
