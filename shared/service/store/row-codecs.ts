import * as v from "valibot";
import { type AuditEntry, AuditEntrySchema } from "../../model/audit-entry.ts";
import { InvalidOrganizationError } from "../../model/errors.ts";
import { type Obligation, ObligationSchema } from "../../model/obligation.ts";
import { type Organization, parseOrganization } from "../../model/organization.ts";
import { StoreError } from "./store-error.ts";

/**
 * Reads a stored document.
 * @throws {StoreError} `unreadable-record`, its cause naming the record, if the row is damaged
 */
export function readDocument(row: {
  id: string;
  revision: number;
  document: string;
}): Organization {
  return readRecord(`table organizations, id ${row.id}`, () => {
    const organization = parseStoredDocument(JSON.parse(row.document));
    // Reads send the document's revision as the entity tag, and writes are checked against the row's.
    if (organization.id === row.id && organization.revision === row.revision) return organization;
    throw new Error(
      `the document is \`${organization.id}\` at revision ${organization.revision}, the row at ${row.revision}`,
    );
  });
}

/** The pointers of list items that version 1 of the contract allowed: duplicate spaces and duplicate exceptions. */
const DUPLICATE = /^\/(?:sites\/\d+\/apps\/\d+\/spaces|settings\/exceptions)\/\d+/;

/** Parses a stored document. Drops the duplicates that version 1 of the contract allowed and version 2 forbids. */
function parseStoredDocument(document: unknown): Organization {
  try {
    return parseOrganization(document);
  } catch (error) {
    if (!(error instanceof InvalidOrganizationError)) throw error;
    const duplicates = error.problems.map(({ path }) => DUPLICATE.exec(path)?.[0]);
    if (!duplicates.every((path) => path !== undefined)) throw error;
    return parseOrganization(withoutItems(document, new Set(duplicates)));
  }
}

/** Returns a copy of a JSON value without the list items at the pointers. */
function withoutItems(value: unknown, pointers: ReadonlySet<string>, path = ""): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const pointer = `${path}/${index}`;
      return pointers.has(pointer) ? [] : [withoutItems(item, pointers, pointer)];
    });
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      withoutItems(member, pointers, `${path}/${key}`),
    ]),
  );
}

/**
 * Reads a stored audit entry. Does not check its hash: `verifyChain` does.
 * @throws {StoreError} `unreadable-record`, its cause naming the record
 */
export function readEntry(row: {
  organization: string;
  sequence: number;
  entry: string;
}): AuditEntry {
  const record = `table entries, organization ${row.organization}, sequence ${row.sequence}`;
  return readRecord(record, () => {
    const entry = parseEntry(row);
    if (entry) return entry;
    throw new Error("not an audit entry of that sequence");
  });
}

/** Returns the entry of a row, unchanged; `undefined` if it is invalid or of another sequence number. */
export function parseEntry(row: { sequence: number; entry: string }): AuditEntry | undefined {
  try {
    const value: unknown = JSON.parse(row.entry);
    return isAuditEntry(value) && value.sequence === row.sequence ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Returns true for an audit entry whose hash can be checked. */
export function isAuditEntry(value: unknown): value is AuditEntry {
  return v.is(AuditEntrySchema, value);
}

/**
 * Reads a stored obligation.
 * @throws {StoreError} `unreadable-record`, its cause naming the record
 */
export function readObligation(row: {
  organization: string;
  sequence: number;
  obligation: string;
}): Obligation {
  const record = `table obligations, organization ${row.organization}, sequence ${row.sequence}`;
  return readRecord(record, () => v.parse(ObligationSchema, JSON.parse(row.obligation)));
}

function readRecord<T>(record: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError("unreadable-record", "a stored record could not be read", {
      cause: new Error(`${record}: ${reason}`, { cause }),
    });
  }
}
