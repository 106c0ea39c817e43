import type { Transaction } from "kysely";
import { type Organization, parseOrganization } from "../../model/organization.ts";
import { type ChainHead, verifyChain } from "./audit-chain.ts";
import type { OpenDatabase } from "./open-database.ts";
import type { Database } from "./schema.ts";
import { runTransaction } from "./transaction.ts";
import { parseLine, TransferError, type TransferLine } from "./transfer-format.ts";

/** An organization of an export, and what became of it. */
export interface ImportReport {
  readonly organization: string;
  readonly entries: number;
  /** False if the store had the same revision of it already. */
  readonly isNew: boolean;
}

/** The records of one organization. */
interface Records {
  readonly organization: Organization;
  readonly entries: Extract<TransferLine, { entry: unknown }>["entry"][];
  readonly obligations: Extract<TransferLine, { obligation: unknown }>[];
}

const INSERT_SIZE = 500;

/**
 * Stores the organizations of an export, each in one transaction, after it has checked the audit log and the number of
 * records. An import that was interrupted can be repeated: organizations that are there already stay as they are.
 * @throws {TransferError} if a line is damaged or missing, a log is broken, or an organization exists in another state
 */
export async function* importLines(
  database: OpenDatabase,
  lines: AsyncIterable<string>,
): AsyncGenerator<ImportReport> {
  let lineNumber = 0;
  let current: Records | undefined;
  let imported = 0;
  let isComplete = false;
  for await (const text of lines) {
    lineNumber += 1;
    if (text.trim() === "") continue;
    const line = parseLine(text, lineNumber);
    const fail = (message: string) => new TransferError(`line ${lineNumber}: ${message}`);
    if ((lineNumber === 1) !== "format" in line)
      throw fail("expected one header, on the first line");
    if (isComplete) throw fail("expected nothing after the number of organizations");
    if ("organization" in line) {
      if (current) throw fail(`the records of \`${current.organization.id}\` have no end`);
      current = {
        organization: parseOrganization(line.organization),
        entries: [],
        obligations: [],
      };
    } else if ("entry" in line) {
      if (!current) throw fail("an entry without an organization");
      current.entries.push(line.entry);
    } else if ("obligation" in line) {
      if (!current) throw fail("an obligation without an organization");
      current.obligations.push(line);
    } else if ("end" in line) {
      if (!current || current.organization.id !== line.end) throw fail("an unexpected end");
      const { entries, obligations } = current;
      if (entries.length !== line.entries || obligations.length !== line.obligations) {
        throw fail(`records of \`${line.end}\` are missing`);
      }
      yield await importOrganization(database, current);
      current = undefined;
      imported += 1;
    } else if ("organizations" in line) {
      if (current || imported !== line.organizations) throw fail("organizations are missing");
      isComplete = true;
    }
  }
  if (!isComplete) throw new TransferError("the file ends early; export it again");
}

async function importOrganization(database: OpenDatabase, records: Records): Promise<ImportReport> {
  const { organization, entries } = records;
  const { id, revision } = organization;
  const { head, broken } = await verifyChain(entries);
  if (broken)
    throw new TransferError(`\`${id}\`: broken at entry ${broken.sequence}: ${broken.reason}`);
  if (entries.at(-1)?.revision !== revision) {
    throw new TransferError(`\`${id}\`: the log does not end at revision ${revision}`);
  }
  const isNew = await runTransaction(database, (trx) => insertRecords(trx, records, head));
  return { organization: id, entries: entries.length, isNew };
}

/** Returns false if the organization is there already, with the same last entry. */
async function insertRecords(
  trx: Transaction<Database>,
  { organization, entries, obligations }: Records,
  head: ChainHead,
): Promise<boolean> {
  const { id, revision } = organization;
  const document = JSON.stringify(organization);
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("organizations")
    .values({ id, revision, document })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) {
    if (await hasEntry(trx, id, head)) return false;
    throw new TransferError(
      `\`${id}\` exists with another log; delete it first: \`organizations delete ${id}\``,
    );
  }
  for (const part of parts(entries)) {
    const rows = part.map((entry) => ({
      organization: id,
      sequence: entry.sequence,
      entry: JSON.stringify(entry),
    }));
    await trx.insertInto("entries").values(rows).execute();
  }
  for (const part of parts(obligations)) {
    const rows = part.map(({ obligation, sequence, position }) => ({
      organization: id,
      sequence,
      position,
      remove_by: obligation.removeBy,
      obligation: JSON.stringify(obligation),
    }));
    await trx.insertInto("obligations").values(rows).execute();
  }
  return true;
}

async function hasEntry(
  trx: Transaction<Database>,
  organization: string,
  { sequence, hash }: ChainHead,
): Promise<boolean> {
  const row = await trx
    .selectFrom("entries")
    .select("entry")
    .where("organization", "=", organization)
    .where("sequence", "=", sequence)
    .executeTakeFirst();
  return row !== undefined && Object(JSON.parse(row.entry)).hash === hash;
}

function parts<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / INSERT_SIZE) }, (_, index) =>
    items.slice(index * INSERT_SIZE, (index + 1) * INSERT_SIZE),
  );
}
