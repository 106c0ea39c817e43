import type { Listen } from "./notifications.ts";

/** A new revision of an organization; null where notices were lost and everyone should look for himself. */
export type RevisionNotice = { readonly organization: string; readonly revision: number } | null;

/** New revisions as the database tells them: after commit, from every process. */
export class Revisions {
  static readonly channel = "contribution_lens_revision";

  readonly #listeners = new Set<(notice: RevisionNotice) => void>();
  #stop: () => Promise<void> = async () => {};

  static async listen(listen: Listen): Promise<Revisions> {
    const revisions = new Revisions();
    revisions.#stop = await listen(Revisions.channel, (payload) => {
      const notice = read(payload);
      for (const listener of revisions.#listeners) listener(notice);
    });
    return revisions;
  }

  static payload(organization: string, revision: number): string {
    return `${revision} ${organization}`;
  }

  /** Hears of every notice until the returned function is called. */
  subscribe(listener: (notice: RevisionNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** How many listen; what has ended must not stay among them. */
  get listeners(): number {
    return this.#listeners.size;
  }

  close(): Promise<void> {
    return this.#stop();
  }
}

function read(payload: string): RevisionNotice {
  const match = /^(\d+) (.+)$/.exec(payload);
  return match ? { revision: Number(match[1]), organization: String(match[2]) } : null;
}
