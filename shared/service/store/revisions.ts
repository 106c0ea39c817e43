import type { Listen } from "./notifications.ts";

/** A new revision of an organization; null if notifications may have been missed. */
export type RevisionNotice = { readonly organization: string; readonly revision: number } | null;

type RevisionListener = (notice: RevisionNotice) => void;

/** Delivers the new revisions of every process, which the database announces after commit. */
export class Revisions {
  static readonly channel = "contribution_lens_revision";

  readonly #listeners = new Set<RevisionListener>();
  #stop: () => Promise<void> = async () => {};

  /** Starts listening on the database's channel. */
  static async listen(listen: Listen): Promise<Revisions> {
    const revisions = new Revisions();
    revisions.#stop = await listen(Revisions.channel, (payload) => {
      const notice = parsePayload(payload);
      for (const listener of revisions.#listeners) listener(notice);
    });
    return revisions;
  }

  /** Returns the payload that announces a revision. */
  static payload(organization: string, revision: number): string {
    return `${revision} ${organization}`;
  }

  /** Calls the listener with every notice until the returned function is called. */
  subscribe(listener: RevisionListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The number of subscribers. */
  get subscriberCount(): number {
    return this.#listeners.size;
  }

  close(): Promise<void> {
    return this.#stop();
  }
}

function parsePayload(payload: string): RevisionNotice {
  const match = /^(\d+) (.+)$/.exec(payload);
  return match ? { revision: Number(match[1]), organization: String(match[2]) } : null;
}
