import { Faults } from "../../shared/model/read.ts";
import type { Preferences } from "../workspaces/preferences.ts";
import {
  type Freshness,
  type KnownDocument,
  readDocument,
  readFreshness,
  readRecord,
  type Workspace,
  type WorkspaceRecord,
} from "../workspaces/workspace.ts";

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
  const faults = new Faults();
  const fields = faults.object(parse(text), "");
  faults.oneOf(fields?.["format"], [FORMAT], "/format");
  if (fields && fields["version"] !== VERSION) faults.add("/version", `expected ${VERSION}`);
  const workspaces = faults.array(fields?.["workspaces"], "/workspaces", (item, path) =>
    readEntry(item, path, faults),
  );
  const preferences = faults.object(fields?.["preferences"] ?? {}, "/preferences");
  const { language } = preferences ?? {};
  const problems = faults.problems.map(({ path, message }) => `${path}: ${message}`);
  if (problems.length > 0) throw new InvalidBackupError(problems);
  return {
    format: FORMAT,
    version: VERSION,
    workspaces: workspaces ?? [],
    preferences: {
      ...(typeof language === "string" && { language }),
      notifications: preferences?.["notifications"] === true,
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidBackupError(["is no JSON"]);
  }
}

function readEntry(value: unknown, path: string, faults: Faults): BackupEntry | undefined {
  const fields = faults.object(value, path);
  const record = readRecord(fields?.["record"], `${path}/record`, faults);
  const { document, fault } = readDocument(fields?.["document"]);
  if (!document) faults.add(`${path}/document`, fault ?? "is missing");
  if (!record || !document) return undefined;
  // Only a policy makes a workspace the employer's.
  const { managed: _, ...own } = record;
  return { record: own, document, freshness: readFreshness(fields?.["freshness"]) };
}
