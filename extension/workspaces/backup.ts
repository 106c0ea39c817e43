import * as v from "valibot";
import { parseJson, safeParse } from "../../shared/model/parse.ts";
import { type Output, pathItem } from "../../shared/model/schema.ts";
import { confirmedBy } from "./confirmed-by.ts";
import { type Preferences, PreferencesSchema } from "./preferences.ts";
import { NO_PROVENANCE, ProvenanceSchema, parseProvenance } from "./provenance.ts";
import { SafeSourceSchema } from "./source.ts";
import {
  type Freshness,
  FreshnessSchema,
  KnownDocumentSchema,
  type Workspace,
  WorkspaceRecordSchema,
} from "./workspace.ts";

const FORMAT = "contribution-lens";
const VERSION = 1;
const NEVER_CONFIRMED = { confirmedAt: 0 };

/** The largest file to load: the browser keeps no more by far. */
export const MAX_BACKUP_BYTES = 32 * 1024 * 1024;

/** Nobody changes settings a billion times. */
const MAX_REVISION = 1_000_000_000;

const BackupEntrySchema = v.pipe(
  v.object({
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
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { record, document } = dataset.value;
    if (record.source.kind !== "service") return;
    if (record.source.organization === document.organization.id) return;
    addIssue({
      message: `expected \`${record.source.organization}\``,
      path: [pathItem("document"), pathItem("organization"), pathItem("id")],
    });
  }),
);

/** A workspace in a backup. */
export type BackupEntry = Output<typeof BackupEntrySchema>;

const BackupSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  workspaces: v.pipe(
    v.array(BackupEntrySchema),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const seen = new Set<string>();
      for (const [index, { record }] of dataset.value.entries()) {
        if (seen.has(record.id)) {
          addIssue({
            message: "another workspace has this id",
            path: [pathItem(index), pathItem("record"), pathItem("id")],
          });
        }
        seen.add(record.id);
      }
    }),
  ),
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
    document: { ...entry.document, organization: confirmedBy(now, entry.document.organization) },
    freshness: restoredFreshness(entry, now),
  }));
  return { ...output, workspaces };
}

/** Returns what a file can prove about the last confirmation. */
function restoredFreshness({ record, freshness }: BackupEntry, now: Date): Freshness {
  // Only the service itself confirms its documents.
  if (record.source.kind === "service") return NEVER_CONFIRMED;
  const { confirmedAt } = freshness;
  return confirmedAt > 0 && confirmedAt <= now.getTime() ? { confirmedAt } : NEVER_CONFIRMED;
}

/** Returns the name of the workspace that a path leads into, with a space; empty if there is none. */
function nameOfEntry(backup: unknown, path: string): string {
  const [, index] = /^\/workspaces\/(\d+)/.exec(path) ?? [];
  if (index === undefined) return "";
  const name: unknown = Object(Object(Object(backup).workspaces?.[index]).record).name;
  return typeof name === "string" && name !== "" ? `${name} ` : "";
}
