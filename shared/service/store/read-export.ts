import { InvalidOrganizationError } from "../../model/errors.ts";
import { type Organization, parseOrganization } from "../../model/organization.ts";
import { type ChainHead, verifyChain } from "./audit-chain.ts";
import { LineDigest, parseLine, TransferError, type TransferLine } from "./transfer-format.ts";

/** One organization of an export, with everything that is stored of it. */
export interface ExportedOrganization {
  readonly organization: Organization;
  readonly entries: readonly Extract<TransferLine, { entry: unknown }>["entry"][];
  readonly obligations: readonly Extract<TransferLine, { obligation: unknown }>[];
  /** The end of its log. */
  readonly head: ChainHead;
}

/** The lines of one organization so far. */
interface Records {
  readonly organization: Organization;
  readonly entries: ExportedOrganization["entries"][number][];
  readonly obligations: ExportedOrganization["obligations"][number][];
}

/**
 * Returns the organizations of an export, each after its audit log and the number of its records are checked.
 * @throws {TransferError} if a line is damaged or missing, or a log is broken
 */
export async function* readExport(
  lines: AsyncIterable<string>,
): AsyncGenerator<ExportedOrganization> {
  let lineNumber = 0;
  let current: Records | undefined;
  let count = 0;
  let isComplete = false;
  const digest = new LineDigest();
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
      const organization = parseDocument(line.organization, fail);
      current = { organization, entries: [], obligations: [] };
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
      yield { ...current, head: await checkLog(current) };
      current = undefined;
      count += 1;
    } else if ("organizations" in line) {
      if (current || count !== line.organizations) throw fail("organizations are missing");
      if (line.sha256 !== undefined && line.sha256 !== digest.end()) {
        throw fail("the lines before were changed after the export; export them again");
      }
      isComplete = true;
    }
    if (!isComplete) digest.add(text);
  }
  if (!isComplete) throw new TransferError("the file ends early; export it again");
}

function parseDocument(value: unknown, fail: (message: string) => TransferError): Organization {
  try {
    return parseOrganization(value);
  } catch (error) {
    throw error instanceof InvalidOrganizationError ? fail(error.message) : error;
  }
}

async function checkLog({ organization: { id, revision }, entries }: Records): Promise<ChainHead> {
  const { head, broken } = verifyChain(entries);
  if (broken) {
    throw new TransferError(`\`${id}\`: broken at entry ${broken.sequence}: ${broken.reason}`);
  }
  if (entries.at(-1)?.revision !== revision) {
    throw new TransferError(`\`${id}\`: the log does not end at revision ${revision}`);
  }
  return head;
}
