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
import { ranked, type Source, source } from "./source.ts";

/** What is kept of a workspace beside its document. */
export interface WorkspaceRecord {
  readonly id: string;
  readonly name: string;
  readonly source: Source;
  /** Hosts of its sites: what is known of its pages even where its document cannot be read. */
  readonly hosts?: readonly string[];
  /** The vendor's id of the organization: pages of the vendor's own hosts name it. */
  readonly externalId?: string;
  /** Whether the employer's policy set it; such a one is not the person's to remove. */
  readonly managed?: boolean;
}

/** The last document that is known. */
export interface KnownDocument {
  readonly organization: Organization;
  readonly role: Role;
  /** Whether the person made it what it is, here. */
  readonly mine?: boolean;
}

/** When a document was last confirmed, and why the newest attempt failed. Milliseconds since the epoch. */
export interface Freshness {
  readonly confirmedAt: number;
  readonly problem?: string;
}

/** The problem of a workspace whose service answered with what the browser has no room for. */
export const NOT_KEPT = "not-kept";

/** Why the newest attempt got nothing from the service. */
export function outageOf({ problem }: Freshness): string | undefined {
  return problem === NOT_KEPT ? undefined : problem;
}

/** A workspace as it is stored, each part read or found faulty. */
export interface Workspace extends WorkspaceRecord {
  readonly document?: KnownDocument;
  readonly freshness: Freshness;
  /** What is wrong with the stored document; it is kept, and nothing is answered from it. */
  readonly fault?: string;
}

/** The same as long as a workspace is asked at the same place. */
export function identityOf({ id, source }: WorkspaceRecord): string {
  return JSON.stringify([id, source]);
}

/** A stored record. */
export const record: Reader<WorkspaceRecord> = object({
  id: text,
  name: text,
  source,
  hosts: withDefault(listOf(text), []),
  "externalId?": text,
  "managed?": flag,
});

/** A stored document. */
export const document: Reader<KnownDocument> = object({
  organization,
  role: oneOf(["admin", "member", "service", "unknown"]),
  mine: lenient(flag, false),
});

/** Reads a stored document, or says what is wrong with it. */
export function readDocument(value: unknown): { document?: KnownDocument; fault?: string } {
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

/** Reads when a document was confirmed; never, where that cannot be read. */
export function readFreshness(value: unknown): Freshness {
  return readIf(stored, value) ?? { confirmedAt: 0 };
}

/** The list of workspaces, without their documents; in the order in which sources are believed. */
export interface KnownRecords {
  readonly records: readonly WorkspaceRecord[];
  readonly fault?: string;
}

const storedList = object({ "workspaces?": listOf(record) });

/** The records that fit, and the first fault of the others. */
export function recordsIn(items: Readonly<Record<string, unknown>>): KnownRecords {
  const problems: Issue[] = [];
  const read = storedList({ value: items, path: "", problems });
  const [problem] = problems;
  return {
    records: ranked(read?.workspaces ?? []),
    ...(problem && { fault: `${problem.path}: ${problem.message}` }),
  };
}
