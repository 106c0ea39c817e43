import type { Kysely } from "kysely";
import { type ChainBreak, type ChainHead, EMPTY_CHAIN, verifyChain } from "./audit-chain.ts";
import { entriesAfter } from "./queries.ts";
import { parseEntry } from "./row-codecs.ts";
import type { Database } from "./schema.ts";

/** The result of checking one organization's audit log. */
export interface ChainReport {
  readonly organization: string;
  /** Number of intact entries. */
  readonly entries: number;
  readonly broken?: ChainBreak;
}

const PAGE_SIZE = 1000;

/** Checks the audit log of every organization against its hashes and against the stored revision. */
export class AuditVerifier {
  readonly #db: Kysely<Database>;
  /** The head before the last intact entry, by organization: the next check starts with that entry. */
  readonly #verified = new Map<string, ChainHead>();

  constructor(db: Kysely<Database>) {
    this.#db = db;
  }

  /** Checks every log from its first entry. */
  verifyAll(): Promise<ChainReport[]> {
    this.#verified.clear();
    return this.verifyNew();
  }

  /** Checks the entries since the last check, and the last intact one again. A break is reported until it is repaired. */
  async verifyNew(): Promise<ChainReport[]> {
    const rows = await this.#db
      .selectFrom("organizations")
      .select(["id", "revision"])
      .orderBy("id")
      .execute();
    const reports: ChainReport[] = [];
    for (const { id, revision } of rows) reports.push(await this.#verify(id, revision));
    return reports;
  }

  async #verify(organization: string, storedRevision: number): Promise<ChainReport> {
    let head = this.#verified.get(organization) ?? EMPTY_CHAIN;
    let revision = 0;
    const report = (broken?: ChainBreak): ChainReport => ({
      organization,
      entries: head.sequence,
      ...(broken && { broken }),
    });
    for (let more = true; more; ) {
      const page = await entriesAfter(this.#db, organization, head.sequence, PAGE_SIZE);
      for (const row of page.rows) {
        const entry = parseEntry(row);
        if (!entry) {
          const reason = `row ${row.sequence} is not an audit entry of that sequence`;
          return report({ sequence: head.sequence + 1, reason });
        }
        const checked = await verifyChain([entry], head);
        if (checked.broken) return report(checked.broken);
        this.#verified.set(organization, head);
        head = checked.head;
        revision = entry.revision;
      }
      more = page.more;
    }
    // A log that is ahead of `storedRevision` is intact: changes can be stored while it is read.
    if (revision >= storedRevision) return report();
    const reason = `the log ends at revision ${revision}, the document is at ${storedRevision}`;
    return report({ sequence: head.sequence + 1, reason });
  }
}
