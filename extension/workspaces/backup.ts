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
import {
  document,
  type Freshness,
  type KnownDocument,
  readFreshness,
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

/** Everything that the extension keeps, but for tokens, and for what the employer's policy sets. */
export interface Backup {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly workspaces: readonly BackupEntry[];
  readonly preferences: Preferences;
}

/** A file that is no backup, with what is wrong with it. */
export class InvalidBackupError extends Error {
  override readonly name = "InvalidBackupError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join("; "));
    this.problems = problems;
  }
}

const entry: Reader<BackupEntry> = object({
  // Only a policy makes a workspace the employer's.
  record: refined(record, ({ managed: _, ...own }) => own),
  document,
  freshness: ({ value }) => readFreshness(value),
});

const backup: Reader<Backup> = object({
  format: exactly(FORMAT),
  version: exactly(VERSION),
  workspaces: listOf(entry),
  preferences: withDefault(preferences, {}),
});

/** Makes the backup of what is known. */
export function makeBackup(workspaces: readonly Workspace[], preferences: Preferences): Backup {
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
 * Reads a backup, whole or not at all.
 * @throws {InvalidBackupError} with every place that cannot be read
 */
export function readBackup(text: string): Backup {
  return readWhole(backup, parse(text), faulty);
}

function faulty(problems: readonly Issue[]): InvalidBackupError {
  return new InvalidBackupError(problems.map(({ path, message }) => `${path}: ${message}`));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidBackupError(["is no JSON"]);
  }
}
