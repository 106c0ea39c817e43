import * as v from "valibot";
import { parseJson, safeParse } from "../../shared/model/parse.ts";
import type { Output } from "../../shared/model/schema.ts";
import { type Preferences, PreferencesSchema } from "./preferences.ts";
import { NO_PROVENANCE, ProvenanceSchema, parseProvenance } from "./provenance.ts";
import { serviceIdentity } from "./source.ts";
import {
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

const BackupEntrySchema = v.object({
  // Only a policy can make a workspace managed.
  record: v.omit(WorkspaceRecordSchema, ["managed"]),
  document: v.object({
    ...KnownDocumentSchema.entries,
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
 * Parses a backup file.
 * @throws {InvalidBackupError} with every fault
 */
export function parseBackup(text: string): Backup {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    throw new InvalidBackupError(["not JSON"]);
  }
  const { output, issues } = safeParse(BackupSchema, value);
  if (output) return output;
  throw new InvalidBackupError(issues.map(({ path, message }) => `${path}: ${message}`));
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
  return backup.workspaces.map((entry) => {
    const here = own.find((workspace) => isSameSource(workspace, entry));
    if (!here) return { kind: "add", entry };
    const moved = { ...entry, record: { ...entry.record, id: here.id } };
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
