import { matchWorkspaces } from "../workspaces/matching.ts";
import { WORKSPACES_KEY, workspaceOfItem } from "../workspaces/storage-keys.ts";
import type { Workspace, WorkspaceRecord } from "../workspaces/workspace.ts";
import { loadDocuments, loadRecords } from "../workspaces/workspace-store.ts";

/**
 * The parts of the storage that the background has read: the list, and the documents of open pages. A page of one
 * organization never waits for the documents of the others.
 */
export class WorkspaceCache {
  #records: Promise<readonly WorkspaceRecord[]> | undefined;
  readonly #documents = new Map<string, Promise<Workspace | undefined>>();

  /** Loads the workspaces that an address can belong to; the most trusted one first. */
  async matching(url: string): Promise<Workspace[]> {
    return this.#load(matchWorkspaces(url, await this.#list()));
  }

  /** Loads all workspaces. */
  async all(): Promise<Workspace[]> {
    return this.#load(await this.#list());
  }

  /** Drops what a change of the storage made outdated. */
  invalidate(changes: Readonly<Record<string, unknown>>): void {
    for (const key of Object.keys(changes)) {
      const id = workspaceOfItem(key);
      if (id !== undefined) this.#documents.delete(id);
      if (key !== WORKSPACES_KEY) continue;
      this.#records = undefined;
      this.#documents.clear();
    }
  }

  #list(): Promise<readonly WorkspaceRecord[]> {
    this.#records ??= loadRecords().then(({ records }) => records);
    return this.#records;
  }

  async #load(records: readonly WorkspaceRecord[]): Promise<Workspace[]> {
    const missing = records.filter(({ id }) => !this.#documents.has(id));
    const loading = loadDocuments(missing);
    for (const { id } of missing) {
      this.#documents.set(
        id,
        loading.then((loaded) => loaded.find((workspace) => workspace.id === id)),
      );
    }
    const workspaces = await Promise.all(records.map(({ id }) => this.#documents.get(id)));
    return workspaces.filter((workspace) => workspace !== undefined);
  }
}
