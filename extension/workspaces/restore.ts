import type { Backup, BackupEntry } from "./backup.ts";
import { serviceOf } from "./source.ts";
import type { Workspace, WorkspaceRecord } from "./workspace.ts";

/** What loading a backup does with one of its workspaces. */
export interface Restoration {
  /** `older`: what is here is newer, and stays. */
  readonly kind: "add" | "replace" | "same" | "older";
  /** With the id of the workspace whose place it takes. */
  readonly entry: BackupEntry;
  /** Revision of what is here. */
  readonly revision?: number;
}

/** What loading a backup will do, workspace by workspace; what it does not name stays as it is. */
export function restorations(backup: Backup, workspaces: readonly Workspace[]): Restoration[] {
  const own = workspaces.filter(({ managed = false }) => !managed);
  return backup.workspaces.map((entry) => {
    const here = own.find((workspace) => isSame(workspace, entry));
    if (!here) return { kind: "add", entry };
    const moved = { ...entry, record: { ...entry.record, id: here.id } };
    const known = here.document?.organization;
    if (!known) return { kind: "replace", entry: moved };
    const { revision } = known;
    const loaded = entry.document.organization;
    if (JSON.stringify(known) === JSON.stringify(loaded)) {
      return { kind: "same", entry: moved, revision };
    }
    // A service counts its revisions up: it would bring the newer one back anyway.
    const older = here.source.kind === "service" && loaded.revision < revision;
    return { kind: older ? "older" : "replace", entry: moved, revision };
  });
}

function isSame(here: Workspace, { record, document }: BackupEntry): boolean {
  if (here.id === record.id) return true;
  return (
    addressOf(here) === addressOf(record) &&
    (here.source.kind === "service" || here.document?.organization.id === document.organization.id)
  );
}

/** What a workspace is asked from: two with one address are one. */
function addressOf({ source }: WorkspaceRecord): string {
  return serviceOf(source) ?? source.kind;
}
