import { idOfItem, LIST } from "../workspaces/items.ts";
import { recordsAt } from "../workspaces/records-at.ts";
import type { Workspace, WorkspaceRecord } from "../workspaces/workspace.ts";
import { loadRecords, loadWorkspaces } from "../workspaces/workspace-store.ts";

/**
 * What the awake background has read of the storage: the list, and the documents that a page asked for. A page of
 * one organization never waits for those of forty-nine others.
 */
export class KnownWorkspaces {
  #records: Promise<readonly WorkspaceRecord[]> | undefined;
  readonly #read = new Map<string, Promise<Workspace | undefined>>();

  /** The workspaces that an address can belong to, in the order in which they are believed. */
  async at(url: string): Promise<Workspace[]> {
    return this.#of(recordsAt(url, await this.#list()));
  }

  async all(): Promise<Workspace[]> {
    return this.#of(await this.#list());
  }

  /** Forgets what a change of the storage made old. */
  heard(changes: Readonly<Record<string, unknown>>): void {
    for (const key of Object.keys(changes)) {
      const id = idOfItem(key);
      if (id !== undefined) this.#read.delete(id);
      if (key !== LIST) continue;
      this.#records = undefined;
      this.#read.clear();
    }
  }

  #list(): Promise<readonly WorkspaceRecord[]> {
    this.#records ??= loadRecords().then(({ records }) => records);
    return this.#records;
  }

  async #of(records: readonly WorkspaceRecord[]): Promise<Workspace[]> {
    const missing = records.filter(({ id }) => !this.#read.has(id));
    const loading = loadWorkspaces(missing);
    for (const { id } of missing) {
      this.#read.set(
        id,
        loading.then((loaded) => loaded.find((workspace) => workspace.id === id)),
      );
    }
    const found = await Promise.all(records.map(({ id }) => this.#read.get(id)));
    return found.filter((workspace) => workspace !== undefined);
  }
}
