import * as v from "valibot";
import { parseJson, safeParse } from "../../shared/model/parse.ts";
import type { Output } from "../../shared/model/schema.ts";
import { MANAGED_ID_PREFIX } from "./policy.ts";
import { type Preferences, PreferencesSchema } from "./preferences.ts";
import { NO_PROVENANCE, ProvenanceSchema, parseProvenance } from "./provenance.ts";
import { SafeSourceSchema, serviceIdentity } from "./source.ts";
import {
  type Freshness,
  FreshnessSchema,
  type KnownDocument,
  KnownDocumentSchema,
  type Workspace,
  type WorkspaceRecord,
  WorkspaceRecordSchema,
} from "./workspace.ts";

const FORMAT = "contribution-lens";
const VERSION = 1;
const NEVER_CONFIRMED = { confirmedAt: 0 };

/** The largest file to load: the browser keeps no more by far. */
export const MAX_BACKUP_BYTES = 32 * 1024 * 1024;

/** Nobody changes settings a billion times. */
const MAX_REVISION = 1_000_000_000;

const BackupEntrySchema = v.object({
  record: v.object({
    // Only a policy can make a workspace managed.
    ...v.omit(WorkspaceRecordSchema, ["managed"]).entries,
    source: SafeSourceSchema,
  }),
  document: v.object({
    ...KnownDocumentSchema.entries,
    organization: v.pipe(
      KnownDocumentSchema.entries.organization,
      v.check(
        ({ revision }) => revision <= MAX_REVISION,
        `the revision is higher than ${MAX_REVISION}`,
      ),
    ),
    provenance: v.exactOptional(v.fallback(ProvenanceSchema, NO_PROVENANCE)),
  }),
  freshness: v.optional(v.fallback(FreshnessSchema, NEVER_CONFIRMED), NEVER_CONFIRMED),
});

/** A workspace in a backup. */
export type BackupEntry = Output<typeof BackupEntrySchema>;

const BackupSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  workspaces: v.array(BackupEntrySchema),
  preferences: v.optional(PreferencesSchema, {}),
});

/** The backup file: everything stored except tokens and managed workspaces. */
export type Backup = Output<typeof BackupSchema>;

/** Thrown for a file that is no backup. */
export class InvalidBackupError extends Error {
  override readonly name = "InvalidBackupError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("; "));
    this.problems = problems;
  }
}

/** Creates a backup. */
export function createBackup(workspaces: readonly Workspace[], preferences: Preferences): Backup {
  return {
    format: FORMAT,
    version: VERSION,
    workspaces: workspaces.flatMap((workspace) => {
      const { document: known, freshness, fault: _, ...record } = workspace;
      if (!known || record.managed) return [];
      const { provenance, ...document } = known;
      const origins = provenance !== undefined && { provenance: parseProvenance(known) };
      return { record, document: { ...document, ...origins }, freshness };
    }),
    preferences,
  };
}

/**
 * Parses a backup file. A confirmation in the future counts as none.
 * @throws {InvalidBackupError} with every fault
 */
export function parseBackup(text: string, now: Date): Backup {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw new InvalidBackupError(["not JSON"]);
  }
  const { output, issues } = safeParse(BackupSchema, value);
  if (!output) {
    throw new InvalidBackupError(
      issues.map(({ path, message }) => `${nameOfEntry(value, path)}${path || "/"}: ${message}`),
    );
  }
  const workspaces = output.workspaces.map((entry) => ({
    ...entry,
    freshness: restoredFreshness(entry, now),
  }));
  return { ...output, workspaces };
}

/** Returns what a file can prove about the last confirmation. */
function restoredFreshness({ record, freshness }: BackupEntry, now: Date): Freshness {
  // Only the service itself confirms its documents.
  if (record.source.kind === "service") return NEVER_CONFIRMED;
  const { confirmedAt } = freshness;
  return confirmedAt > 0 && confirmedAt <= now.getTime() ? freshness : NEVER_CONFIRMED;
}

/** Returns the name of the workspace that a path leads into, with a space; empty if there is none. */
function nameOfEntry(backup: unknown, path: string): string {
  const [, index] = /^\/workspaces\/(\d+)/.exec(path) ?? [];
  if (index === undefined) return "";
  const name: unknown = Object(Object(Object(backup).workspaces?.[index]).record).name;
  return typeof name === "string" && name !== "" ? `${name} ` : "";
}

/** The effect that loading a backup has on one workspace. */
export interface Restoration {
  /** `older`: the stored workspace is newer, and stays. */
  readonly kind: "add" | "replace" | "same" | "older";
  /** Has the id of the workspace that it replaces. */
  readonly entry: BackupEntry;
  /** Revision of the stored document. */
  readonly revision?: number;
}

/** Plans what loading a backup will do. Workspaces that it doesn't contain stay as they are. */
export function planRestore(backup: Backup, workspaces: readonly Workspace[]): Restoration[] {
  const own = workspaces.filter(({ managed = false }) => !managed);
  const managedIds = workspaces.filter(({ managed }) => managed).map(({ id }) => id);
  return backup.workspaces.map((entry) => {
    const withId = (id: string) => ({ ...entry, record: { ...entry.record, id } });
    const here = own.find((workspace) => isSameSource(workspace, entry));
    const { id } = entry.record;
    if (!here) {
      const isReserved = id.startsWith(MANAGED_ID_PREFIX) || managedIds.includes(id);
      return { kind: "add", entry: isReserved ? withId(`restored-${id}`) : entry };
    }
    const moved = withId(here.id);
    const known = here.document?.organization;
    if (!known) return { kind: "replace", entry: moved };
    const { revision } = known;
    const loaded = entry.document.organization;
    if (JSON.stringify(contentOf(here.document)) === JSON.stringify(contentOf(entry.document))) {
      return { kind: "same", entry: moved, revision };
    }
    // A service would restore the newer revision anyway.
    const older = here.source.kind === "service" && loaded.revision < revision;
    return { kind: older ? "older" : "replace", entry: moved, revision };
  });
}

/** Returns the parts of a document that a person would miss. */
function contentOf(document: KnownDocument): unknown {
  return [document.organization, parseProvenance(document)];
}

function isSameSource(here: Workspace, { record, document }: BackupEntry): boolean {
  if (here.id === record.id) return true;
  return (
    originOf(here) === originOf(record) &&
    (here.source.kind === "service" || here.document?.organization.id === document.organization.id)
  );
}

/** Two workspaces of one origin are the same workspace. */
function originOf({ source }: WorkspaceRecord): string {
  return serviceIdentity(source) ?? source.kind;
}
