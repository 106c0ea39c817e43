import type { DocumentReader } from "../../shared/client/document-reader.ts";
import { saveProblem } from "../workspaces/confirmations.ts";
import { connectionKey, type Workspace } from "../workspaces/workspace.ts";
import { createWorkspaceReader } from "../workspaces/workspace-reader.ts";

interface Subscription {
  readonly reader: DocumentReader;
  readonly unsubscribe: () => void;
  /** Another address or organization needs another client. */
  readonly connectionKey: string;
}

/** A document younger than this is not read again when a tab is shown. */
const FRESH_FOR_MS = 2_000;

/**
 * Keeps the documents of services up to date: by their events while the background is awake, by conditional reads
 * when it is woken.
 */
export class ServiceSync {
  readonly #subscriptions = new Map<string, Subscription>();
  readonly #readAt = new Map<string, number>();

  /** Subscribes to exactly these workspaces. */
  setWorkspaces(workspaces: readonly Workspace[]): void {
    const wanted = new Map(workspaces.map((workspace) => [workspace.id, workspace]));
    for (const [id, subscription] of this.#subscriptions) {
      const workspace = wanted.get(id);
      if (workspace && connectionKey(workspace) === subscription.connectionKey) continue;
      this.remove(id);
    }
    for (const workspace of workspaces) this.add(workspace);
  }

  /** Subscribes to one more workspace. */
  add(workspace: Workspace): void {
    const { id } = workspace;
    const key = connectionKey(workspace);
    if (this.#subscriptions.get(id)?.connectionKey === key) return;
    this.remove(id);
    const reader = tryCreateReader(workspace);
    if (!reader) return;
    const unsubscribe = reader.subscribe((event) => {
      if (event.type === "revision") void this.#refresh(id);
    });
    this.#subscriptions.set(id, {
      reader,
      unsubscribe,
      connectionKey: key,
    });
    void this.refreshIfStale(id);
  }

  /** Unsubscribes from a workspace; after a sign-in, the next `add` starts with the new token. */
  remove(id: string): void {
    this.#subscriptions.get(id)?.unsubscribe();
    this.#subscriptions.delete(id);
  }

  /** Reads every subscribed service. */
  async refreshAll(): Promise<void> {
    await Promise.all([...this.#subscriptions.keys()].map((id) => this.#refresh(id)));
  }

  /** Reads the service of a workspace, unless it was read a moment ago. */
  async refreshIfStale(id: string): Promise<void> {
    if (Date.now() - (this.#readAt.get(id) ?? 0) > FRESH_FOR_MS) await this.#refresh(id);
  }

  async #refresh(id: string): Promise<void> {
    const subscription = this.#subscriptions.get(id);
    if (!subscription) return;
    this.#readAt.set(id, Date.now());
    try {
      await subscription.reader.read();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "unreachable";
      if (code !== "aborted") await saveProblem(id, code);
    }
  }
}

/** An invalid address is saved as a problem, so that the other workspaces still get their subscriptions. */
function tryCreateReader(workspace: Workspace): DocumentReader | undefined {
  try {
    return createWorkspaceReader(workspace);
  } catch {
    void saveProblem(workspace.id, "not-found");
    return undefined;
  }
}
