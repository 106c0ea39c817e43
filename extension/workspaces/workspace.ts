import * as v from "valibot";
import { InvalidOrganizationError } from "../../shared/model/errors.ts";
import { OrganizationSchema } from "../../shared/model/organization.ts";
import { safeParse } from "../../shared/model/parse.ts";
import { ROLES } from "../../shared/model/role.ts";
import type { Output } from "../../shared/model/schema.ts";
import { byTrust, SourceSchema } from "./source.ts";
import { WORKSPACES_KEY } from "./storage-keys.ts";

/** A stored workspace without its document. */
export const WorkspaceRecordSchema = v.object({
  id: v.string(),
  name: v.string(),
  source: SourceSchema,
  /** Hosts of its sites. */
  hosts: v.exactOptional(v.array(v.string())),
  /** The vendor's id of the organization: pages on the vendor's own hosts name it. */
  externalId: v.exactOptional(v.string()),
  /** True if the employer's policy set it: the person can't remove it. */
  managed: v.exactOptional(v.boolean()),
});

export type WorkspaceRecord = Output<typeof WorkspaceRecordSchema>;

/** The last confirmed document of a workspace. */
export const KnownDocumentSchema = v.object({
  organization: OrganizationSchema,
  role: v.picklist([...ROLES, "unknown"]),
  /** True if the person made the last change to it, in this browser. */
  mine: v.exactOptional(v.boolean()),
  /** The origins of the values, see `parseProvenance`; the background does without them. */
  provenance: v.exactOptional(v.unknown()),
});

export type KnownDocument = Output<typeof KnownDocumentSchema>;

/** The time of the last confirmation, and the error of the newest attempt. */
export const FreshnessSchema = v.object({
  /** Milliseconds since the epoch; 0 if the document was never confirmed. */
  confirmedAt: v.number(),
  /** Code of the error. */
  problem: v.exactOptional(v.string()),
});

export type Freshness = Output<typeof FreshnessSchema>;

/** The error code of a workspace whose newest document does not fit into the browser's storage. */
export const STORAGE_FULL = "not-kept";

/** A stored workspace. */
export interface Workspace extends WorkspaceRecord {
  readonly document?: KnownDocument;
  readonly freshness: Freshness;
  /** The reason why the stored document can't be read; it stays stored, and gives no answers. */
  readonly fault?: string;
}

/** Returns true for a service whose settings were never read. */
export function isNeverRead({ source, document, fault }: Workspace): boolean {
  return source.kind === "service" && !document && fault === undefined;
}

/** Returns the code of the error with which the newest request failed. */
export function connectionError({ problem }: Freshness): string | undefined {
  return problem === STORAGE_FULL ? undefined : problem;
}

/** Returns a key that changes if the workspace connects to another source. */
export function connectionKey({ id, source }: WorkspaceRecord): string {
  return JSON.stringify([id, source]);
}

/** Parses a stored document; `fault` says why it can't be read. */
export function parseDocument(value: unknown): { document?: KnownDocument; fault?: string } {
  if (value === undefined) return {};
  const { output, issues } = safeParse(KnownDocumentSchema, value);
  return output ? { document: output } : { fault: new InvalidOrganizationError(issues).message };
}

/** Parses a stored freshness; one that can't be read counts as never confirmed. */
export function parseFreshness(value: unknown): Freshness {
  return safeParse(FreshnessSchema, value).output ?? { confirmedAt: 0 };
}

/** Parses a stored record; `undefined` if it can't be read. */
export function parseRecord(value: unknown): WorkspaceRecord | undefined {
  return safeParse(WorkspaceRecordSchema, value).output;
}

/** The stored list of workspaces, without their documents; the most trusted source first. */
export interface StoredRecords {
  readonly records: readonly WorkspaceRecord[];
  /** The first fault of the records that can't be read. */
  readonly fault?: string;
}

/** Parses the stored list; records that can't be read are left out. */
export function parseRecords(items: Readonly<Record<string, unknown>>): StoredRecords {
  const list = items[WORKSPACES_KEY] ?? [];
  if (!Array.isArray(list)) return { records: [], fault: `/${WORKSPACES_KEY}: expected an array` };
  const results = list.map((item) => safeParse(WorkspaceRecordSchema, item));
  const [fault] = results.flatMap(({ issues = [] }, index) =>
    issues.map(({ path, message }) => `/${WORKSPACES_KEY}/${index}${path}: ${message}`),
  );
  return {
    records: byTrust(results.flatMap(({ output }) => output ?? [])),
    ...(fault !== undefined && { fault }),
  };
}
