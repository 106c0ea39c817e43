import type { AuditEntry } from "../../model/audit-entry.ts";
import type { Obligation } from "../../model/obligation.ts";
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
    const organization = parseOrganization(JSON.parse(row.document));
    // The entity tag of a read must be the one that a write is checked against.
    if (organization.id === row.id && organization.revision === row.revision) return organization;
    throw new Error(
      `the document is \`${organization.id}\` at revision ${organization.revision}, the row at ${row.revision}`,
    );
  });
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

/** Returns the entry of a row; `undefined` if the row holds none, or one of another sequence number. */
export function parseEntry(row: { sequence: number; entry: string }): AuditEntry | undefined {
  try {
    const value: unknown = JSON.parse(row.entry);
    return isEntry(value) && value.sequence === row.sequence ? value : undefined;
  } catch {
    return undefined;
  }
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
  return readRecord(record, () => JSON.parse(row.obligation));
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

function isEntry(value: unknown): value is AuditEntry {
  return (
    typeof value === "object" &&
    value !== null &&
    "sequence" in value &&
    "revision" in value &&
    typeof value.revision === "number" &&
    "previousHash" in value &&
    typeof value.previousHash === "string" &&
    "hash" in value &&
    typeof value.hash === "string"
  );
}
