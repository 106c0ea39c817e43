import { BoundedCache } from "./bounded-cache.ts";
import type { Revisions } from "./revisions.ts";

/** The longest time that a revision is used without asking the database: another node's announcement can be lost. */
export const MAX_AGE_MS = 1_000;
const MAX_ENTRIES = 10_000;

interface Entry {
  readonly revision: number;
  /** The time of the query or announcement that the revision comes from, by `performance.now`. */
  readonly at: number;
}

/**
 * The revisions that the database confirmed or announced within the last second, so that repeated conditional reads
 * need no query. A change of this process counts at once, one of another process as soon as it is announced.
 */
export class RecentRevisions {
  #entries = emptyCache();

  constructor(revisions: Pick<Revisions, "subscribe">) {
    revisions.subscribe((notice) => {
      if (notice) this.note(notice.organization, notice.revision);
      else this.#entries = emptyCache();
    });
  }

  /** Returns the recent revision of an organization; undefined if the database must be asked. */
  get(organization: string): number | undefined {
    const entry = this.#entries.get(organization);
    return entry && performance.now() - entry.at <= MAX_AGE_MS ? entry.revision : undefined;
  }

  /**
   * Stores a revision, unless a later one is known: an announcement can overtake the result of a query.
   * @param at the start of the query, by `performance.now`
   */
  note(organization: string, revision: number, at = performance.now()): void {
    if ((this.get(organization) ?? 0) > revision) return;
    this.#entries.set(organization, { revision, at });
  }
}

function emptyCache(): BoundedCache<Entry> {
  return new BoundedCache(MAX_ENTRIES, () => 1);
}
