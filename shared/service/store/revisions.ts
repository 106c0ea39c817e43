import type { OpenDatabase } from "./open-database.ts";

/** A new revision of an organization; null if notifications may have been missed. */
export type RevisionNotice = { readonly organization: string; readonly revision: number } | null;

type RevisionListener = (notice: RevisionNotice) => void;
type Follower = (revision: number) => void;

/** Interval of queries where the database can't deliver notifications. */
const POLL_INTERVAL_MS = 1_000;
/** Interval of queries beside notifications, which a connection pooler can swallow. */
const CATCH_UP_INTERVAL_MS = 30_000;
/** The largest number of organizations in one query. */
const QUERY_SIZE = 1_000;

/** Delivers the new revisions of every process: those that the database announces, and those that a query finds. */
export class Revisions {
  readonly #database: OpenDatabase;
  readonly #listeners = new Set<RevisionListener>();
  readonly #followers = new Map<string, Set<Follower>>();
  readonly #timer: NodeJS.Timeout;
  #stop: () => Promise<void> = async () => {};

  private constructor(database: OpenDatabase) {
    this.#database = database;
    const interval = database.channel ? CATCH_UP_INTERVAL_MS : POLL_INTERVAL_MS;
    this.#timer = setInterval(() => void this.#catchUp(), interval).unref();
  }

  /** Starts listening on the database's channel, or querying. */
  static async start(database: OpenDatabase): Promise<Revisions> {
    const revisions = new Revisions(database);
    try {
      if (database.channel) {
        revisions.#stop = await database.listen(database.channel, (payload) =>
          revisions.#announce(parsePayload(payload)),
        );
      }
      return revisions;
    } catch (error) {
      await revisions.close();
      throw error;
    }
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

  /**
   * Calls the follower with the revisions of one organization until the returned function is called: at least the
   * newest of them, and some more than once.
   */
  follow(organization: string, follower: Follower): () => void {
    const followers = this.#followers.get(organization) ?? new Set();
    this.#followers.set(organization, followers.add(follower));
    return () => {
      followers.delete(follower);
      if (followers.size === 0 && this.#followers.get(organization) === followers) {
        this.#followers.delete(organization);
      }
    };
  }

  /** The number of followers. */
  get subscriberCount(): number {
    return [...this.#followers.values()].reduce((sum, { size }) => sum + size, 0);
  }

  close(): Promise<void> {
    clearInterval(this.#timer);
    return this.#stop();
  }

  #announce(notice: RevisionNotice): void {
    for (const listener of this.#listeners) listener(notice);
    if (notice) this.#tellFollowers(notice.organization, notice.revision);
    else void this.#catchUp();
  }

  /** Tells followers the stored revisions, which can be newer than the announced ones. */
  async #catchUp(): Promise<void> {
    const organizations = [...this.#followers.keys()];
    try {
      for (let start = 0; start < organizations.length; start += QUERY_SIZE) {
        const rows = await this.#database.db
          .selectFrom("organizations")
          .select(["id", "revision"])
          .where("id", "in", organizations.slice(start, start + QUERY_SIZE))
          .execute();
        for (const { id, revision } of rows) this.#tellFollowers(id, revision);
      }
    } catch {
      // The database does not answer. The next query, or the reader's conditional GET, catches up.
    }
  }

  #tellFollowers(organization: string, revision: number): void {
    for (const follower of this.#followers.get(organization) ?? []) follower(revision);
  }
}

function parsePayload(payload: string): RevisionNotice {
  const match = /^(\d+) (.+)$/.exec(payload);
  return match ? { revision: Number(match[1]), organization: String(match[2]) } : null;
}
