import { StoreError } from "../store/store-error.ts";
import { unavailable } from "./problem.ts";
import { rateLimited } from "./rate-limits.ts";

/** The largest number of writes of one organization that wait for the running one. */
const MAX_WAITING = 32;
const RETRY_AFTER_SECONDS = 1;
/** The longest time that a write waits: as long as the database gets for a statement. */
const MAX_WAIT_MS = 10_000;

/** A write that waits for its turn. */
interface Waiter {
  readonly start: () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Runs the writes of an organization one after another. The database locks the organization's row anyway; without
 * the queue, waiting writes of one organization would use up the connections that the others need.
 */
export class WriteQueue {
  /** The writes that wait, in order, by the organization of the running one. */
  readonly #waiting = new Map<string, Set<Waiter>>();

  /**
   * @throws {ServiceProblem} `rate-limited` if too many writes of the organization wait, `unavailable` if the write has
   * waited for `MAX_WAIT_MS`
   * @throws {StoreError} `store-unavailable` if the database doesn't answer the write before
   */
  async run<T>(organization: string, write: () => Promise<T>): Promise<T> {
    const waiting = this.#waiting.get(organization);
    if (!waiting) this.#waiting.set(organization, new Set());
    else await turn(waiting);
    try {
      return await write();
    } catch (error) {
      // Each of the others would wait for the database as long, one after another.
      if (isUnavailable(error)) this.#failAll(organization, error);
      throw error;
    } finally {
      this.#startNext(organization);
    }
  }

  #failAll(organization: string, error: unknown): void {
    const waiting = this.#waiting.get(organization) ?? new Set();
    for (const waiter of waiting) waiter.fail(error);
    waiting.clear();
  }

  #startNext(organization: string): void {
    const waiting = this.#waiting.get(organization);
    const [next] = waiting ?? [];
    if (!next) return void this.#waiting.delete(organization);
    waiting?.delete(next);
    next.start();
  }
}

/** Waits until the writes before have ended. */
function turn(waiting: Set<Waiter>): Promise<void> {
  if (waiting.size >= MAX_WAITING) {
    throw rateLimited("too many concurrent changes of this organization", RETRY_AFTER_SECONDS);
  }
  return new Promise((resolve, reject) => {
    const expired = setTimeout(() => {
      waiting.delete(waiter);
      reject(unavailable("the changes before this one take too long; retry later", undefined));
    }, MAX_WAIT_MS);
    const waiter: Waiter = {
      start: () => {
        clearTimeout(expired);
        resolve();
      },
      fail: (error) => {
        clearTimeout(expired);
        reject(error);
      },
    };
    waiting.add(waiter);
  });
}

function isUnavailable(error: unknown): boolean {
  return error instanceof StoreError && error.code === "store-unavailable";
}
