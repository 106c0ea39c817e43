import type { Role } from "../../shared/client/types.ts";
import { InvalidOrganizationError, type Issue } from "../../shared/model/errors.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { organization } from "../../shared/model/parse-organization.ts";
import {
  fitting,
  flag,
  lenient,
  listOf,
  object,
  oneOf,
  type Reader,
  readIf,
  text,
  withDefault,
} from "../../shared/model/shape.ts";
import type { HostMatch } from "./matching.ts";
import { byTrust, type Sourced, source } from "./source.ts";

/** A stored workspace without its document. */
export interface WorkspaceRecord extends Sourced, HostMatch {
  readonly id: string;
  readonly name: string;
}

/** The last confirmed document. */
export interface KnownDocument {
  readonly organization: Organization;
  readonly role: Role;
  /** True if the person made the last change to it, in this browser. */
  readonly mine?: boolean;
}

/** The time of the last confirmation, and the error of the newest attempt. */
export interface Freshness {
  /** Milliseconds since the epoch; 0 if the document was never confirmed. */
  readonly confirmedAt: number;
  /** Code of the error. */
  readonly problem?: string;
}

/** The problem of a workspace whose newest document does not fit into the browser's storage. */
export const STORAGE_FULL = "not-kept";

/** Returns the code of the error with which the newest request failed. */
export function connectionError({ problem }: Freshness): string | undefined {
  return problem === STORAGE_FULL ? undefined : problem;
}

/** A stored workspace. */
export interface Workspace extends WorkspaceRecord {
  readonly document?: KnownDocument;
  readonly freshness: Freshness;
  /** The reason why the stored document can't be read; it stays stored, and gives no answers. */
  readonly fault?: string;
}

/** Returns a key that changes if the workspace connects to another source. */
export function connectionKey({ id, source }: WorkspaceRecord): string {
  return JSON.stringify([id, source]);
}

/** Schema of a stored record. */
export const record: Reader<WorkspaceRecord> = object({
  id: text,
  name: text,
  source,
  hosts: withDefault(listOf(text), []),
  "externalId?": text,
  "managed?": flag,
});

/** Schema of a stored document. */
export const document: Reader<KnownDocument> = object({
  organization,
  role: oneOf(["admin", "member", "service", "unknown"]),
  mine: lenient(flag, false),
});

/** Parses a stored document; `fault` says why it can't be read. */
export function parseDocument(value: unknown): { document?: KnownDocument; fault?: string } {
  if (value === undefined) return {};
  const problems: Issue[] = [];
  const known = readIf(document, value, problems);
  return known ? { document: known } : { fault: new InvalidOrganizationError(problems).message };
}

/** Milliseconds since the epoch. */
export const milliseconds = fitting(
  "milliseconds since the epoch",
  (value) => typeof value === "number",
);

const stored = object({ confirmedAt: lenient(milliseconds, 0), "problem?": lenient(text) });

/** Parses a stored freshness; one that can't be read counts as never confirmed. */
export function parseFreshness(value: unknown): Freshness {
  return readIf(stored, value) ?? { confirmedAt: 0 };
}

/** Parses a stored record; `undefined` if it can't be read. */
export function parseRecord(value: unknown): WorkspaceRecord | undefined {
  return readIf(record, value);
}

/** The stored list of workspaces, without their documents; the most trusted source first. */
export interface StoredRecords {
  readonly records: readonly WorkspaceRecord[];
  /** The first fault of the records that can't be read. */
  readonly fault?: string;
}

const storedList = object({ "workspaces?": listOf(record) });

/** Parses the stored list; records that can't be read are left out. */
export function parseRecords(items: Readonly<Record<string, unknown>>): StoredRecords {
  const problems: Issue[] = [];
  const read = storedList({ value: items, path: "", problems });
  const [problem] = problems;
  return {
    records: byTrust(read?.workspaces ?? []),
    ...(problem && { fault: `${problem.path}: ${problem.message}` }),
  };
}
