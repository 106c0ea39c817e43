import type { SettingsClient } from "../../shared/client/types.ts";
import { clientFor } from "../workspaces/client-for.ts";
import { identityOf, type Workspace } from "../workspaces/workspace.ts";
import { saveProblem } from "../workspaces/workspace-store.ts";

interface Watched {
  readonly client: SettingsClient;
  readonly stop: () => void;
  /** Of the workspace the client was made for: another address or token asks for another client. */
  readonly identity: string;
}

/** How old a confirmed document may be before a look at a tab asks again. Milliseconds. */
const FRESH = 2_000;

/**
 * Follows the settings services of the workspaces that have an open tab: by their live events while the worker is
 * awake, by conditional reads when it is woken.
 */
export class ServiceWatch {
  readonly #watched = new Map<string, Watched>();
  readonly #readAt = new Map<string, number>();

  /** Follows exactly these workspaces. */
  follow(workspaces: readonly Workspace[]): void {
    const wanted = new Map(workspaces.map((workspace) => [workspace.id, workspace]));
    for (const [id, { stop, identity }] of this.#watched) {
      const workspace = wanted.get(id);
      if (workspace && identityOf(workspace) === identity) continue;
      stop();
      this.#watched.delete(id);
    }
    for (const workspace of workspaces) this.add(workspace);
  }

  /** Asks every followed service for news. */
  async refreshAll(): Promise<void> {
    await Promise.all([...this.#watched.keys()].map((id) => this.#refresh(id)));
  }

  /** Asks the service of a workspace for news, unless it was asked a moment ago. */
  async look(id: string): Promise<void> {
    if (Date.now() - (this.#readAt.get(id) ?? 0) > FRESH) await this.#refresh(id);
  }

  /** After a new sign-in: the client starts over. */
  restart(id: string): void {
    this.#watched.get(id)?.stop();
    this.#watched.delete(id);
  }

  /** Follows this workspace too. */
  add(workspace: Workspace): void {
    const { id } = workspace;
    const watched = this.#watched.get(id);
    if (watched?.identity === identityOf(workspace)) return;
    watched?.stop();
    this.#watched.delete(id);
    const client = reachable(workspace);
    if (!client) return;
    const stop = client.subscribe?.((event) => {
      if (event.type === "revision") void this.#refresh(id);
    });
    this.#watched.set(id, {
      client,
      stop: stop ?? (() => undefined),
      identity: identityOf(workspace),
    });
    void this.look(id);
  }

  async #refresh(id: string): Promise<void> {
    const watched = this.#watched.get(id);
    if (!watched) return;
    this.#readAt.set(id, Date.now());
    try {
      await watched.client.read();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? String(error.code) : "unreachable";
      if (code !== "aborted") await saveProblem(id, code);
    }
  }
}

/** A client for a workspace; one whose address is none is told of, and keeps no other from being followed. */
function reachable(workspace: Workspace): SettingsClient | undefined {
  try {
    return clientFor(workspace);
  } catch {
    void saveProblem(workspace.id, "not-found");
    return undefined;
  }
}
