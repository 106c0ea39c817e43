import { rateLimited } from "./rate-limits.ts";

/** The largest number of writes of one organization that wait for the running one. */
const MAX_WAITING = 32;
const RETRY_AFTER_SECONDS = 1;

/**
 * Runs the writes of an organization one after another. The database locks the organization's row anyway; without
 * the queue, waiting writes of one organization would use up the connections that the others need.
 */
export class WriteQueue {
  readonly #tails = new Map<string, { last: Promise<unknown>; count: number }>();

  /** @throws {ServiceProblem} `rate-limited` if too many writes of the organization wait */
  async run<T>(organization: string, write: () => Promise<T>): Promise<T> {
    const tail = this.#tails.get(organization) ?? { last: Promise.resolve(), count: 0 };
    if (tail.count > MAX_WAITING) {
      throw rateLimited("too many concurrent changes of this organization", RETRY_AFTER_SECONDS);
    }
    this.#tails.set(organization, tail);
    tail.count += 1;
    const result = tail.last.then(write);
    tail.last = result.catch(() => undefined);
    try {
      return await result;
    } finally {
      tail.count -= 1;
      if (tail.count === 0) this.#tails.delete(organization);
    }
  }
}
