import type { Issue } from "../../shared/model/errors.ts";
import {
  exactly,
  listOf,
  object,
  type Reader,
  readWhole,
  refined,
  withDefault,
} from "../../shared/model/shape.ts";
import { type Preferences, preferences } from "./preferences.ts";
import { serviceIdentity } from "./source.ts";
import {
  document,
  type Freshness,
  type KnownDocument,
  parseFreshness,
  record,
  type Workspace,
  type WorkspaceRecord,
} from "./workspace.ts";

const FORMAT = "contribution-lens";
const VERSION = 1;

/** A workspace in a backup. */
export interface BackupEntry {
  readonly record: WorkspaceRecord;
  readonly document: KnownDocument;
  readonly freshness: Freshness;
}

/** The backup file: everything stored except tokens and managed workspaces. */
export interface Backup {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly workspaces: readonly BackupEntry[];
  readonly preferences: Preferences;
}

/** Thrown for a file that is no backup. */
export class InvalidBackupError extends Error {
  override readonly name = "InvalidBackupError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("; "));
    this.problems = problems;
  }
}

const entry: Reader<BackupEntry> = object({
  // Only a policy can make a workspace managed.
  record: refined(record, ({ managed: _, ...own }) => own),
  document,
  freshness: ({ value }) => parseFreshness(value),
});

const backup: Reader<Backup> = object({
  format: exactly(FORMAT),
  version: exactly(VERSION),
  workspaces: listOf(entry),
  preferences: withDefault(preferences, {}),
});

/** Creates a backup. */
export function createBackup(workspaces: readonly Workspace[], preferences: Preferences): Backup {
  return {
    format: FORMAT,
    version: VERSION,
    workspaces: workspaces.flatMap((workspace) => {
      const { document, freshness, fault: _, ...record } = workspace;
      return document && !record.managed ? { record, document, freshness } : [];
    }),
    preferences,
  };
}

/**
 * Parses a backup file.
 * @throws {InvalidBackupError} with every fault
 */
export function parseBackup(text: string): Backup {
  return readWhole(backup, parse(text), faulty);
}

function faulty(problems: readonly Issue[]): InvalidBackupError {
  return new InvalidBackupError(problems.map(({ path, message }) => `${path}: ${message}`));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidBackupError(["not JSON"]);
  }
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
    if (JSON.stringify(known) === JSON.stringify(loaded)) {
      return { kind: "same", entry: moved, revision };
    }
    // A service would restore the newer revision anyway.
    const older = here.source.kind === "service" && loaded.revision < revision;
    return { kind: older ? "older" : "replace", entry: moved, revision };
  });
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
