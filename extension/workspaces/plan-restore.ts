import type { Backup, BackupEntry } from "./backup.ts";
import { MANAGED_ID_PREFIX } from "./policy.ts";
import { parseProvenance } from "./provenance.ts";
import { serviceIdentity } from "./source.ts";
import type { KnownDocument, Workspace, WorkspaceRecord } from "./workspace.ts";

/** The effect that loading a backup has on one workspace. */
export interface Restoration {
  /** `older`: the stored workspace is newer, and stays. */
  readonly kind: "add" | "replace" | "same" | "older";
  /** The name by which the person knows the workspace: that of the stored one, if there is one. */
  readonly name: string;
  /** Has the id of the workspace that it replaces. */
  readonly entry: BackupEntry;
  /** Revision of the stored document. */
  readonly revision?: number;
}

/** Plans what loading a backup will do. Workspaces that it doesn't contain stay as they are. */
export function planRestore(backup: Backup, workspaces: readonly Workspace[]): Restoration[] {
  const stored = findReplaced(
    backup.workspaces,
    workspaces.filter(({ managed = false }) => !managed),
  );
  const ids = new Set(workspaces.map(({ id }) => id));
  return backup.workspaces.map((entry) => {
    const withId = (id: string) => ({ ...entry, record: { ...entry.record, id } });
    const here = stored.get(entry);
    if (!here) {
      const id = unusedId(entry.record.id, ids);
      ids.add(id);
      return { kind: "add", name: entry.record.name, entry: withId(id) };
    }
    const { name } = here;
    const moved = withId(here.id);
    const known = here.document?.organization;
    if (!known) return { kind: "replace", name, entry: moved };
    const { revision } = known;
    const loaded = entry.document.organization;
    if (JSON.stringify(contentOf(here.document)) === JSON.stringify(contentOf(entry.document))) {
      return { kind: "same", name, entry: moved, revision };
    }
    // A service would restore the newer revision anyway.
    const older = here.source.kind === "service" && loaded.revision < revision;
    return { kind: older ? "older" : "replace", name, entry: moved, revision };
  });
}

/** Finds the stored workspace that each entry replaces: the one with its id, otherwise one of the same source. */
function findReplaced(
  entries: readonly BackupEntry[],
  own: readonly Workspace[],
): ReadonlyMap<BackupEntry, Workspace> {
  const found = new Map<BackupEntry, Workspace>();
  const rest = new Set(own);
  for (const matches of [isSameRecord, isSameSource]) {
    for (const entry of entries) {
      const here = found.has(entry) ? undefined : [...rest].find((other) => matches(other, entry));
      if (!here) continue;
      found.set(entry, here);
      rest.delete(here);
    }
  }
  return found;
}

/** Returns an id that no other workspace has and that no policy can set. */
function unusedId(id: string, ids: ReadonlySet<string>): string {
  const isFree = !ids.has(id) && !id.startsWith(MANAGED_ID_PREFIX);
  return isFree ? id : unusedId(`restored-${id}`, ids);
}

/** Returns the parts of a document that a person would miss. */
function contentOf(document: KnownDocument): unknown {
  return [document.organization, parseProvenance(document)];
}

/** Returns true for the same workspace. An import can continue a description; a service is never replaced by another. */
function isSameRecord(here: Workspace, { record }: BackupEntry): boolean {
  return here.id === record.id && serviceIdentity(here.source) === serviceIdentity(record.source);
}

/** Returns true for another workspace of the same service, or of the same organization from the same kind of source. */
function isSameSource(here: Workspace, { record, document }: BackupEntry): boolean {
  return (
    originOf(here) === originOf(record) &&
    (here.source.kind === "service" || here.document?.organization.id === document.organization.id)
  );
}

/** Two workspaces of one origin are the same workspace. */
function originOf({ source }: WorkspaceRecord): string {
  return serviceIdentity(source) ?? source.kind;
}
