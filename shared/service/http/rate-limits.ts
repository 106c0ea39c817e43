import { ServiceProblem } from "./problem.ts";

/** The work that a caller and an organization may ask for, in requests a second; ten seconds' worth at once. */
export interface RateLimits {
  readonly caller: number;
  readonly organization: number;
}

export const RATE_LIMITS: RateLimits = { caller: 100, organization: 500 };

/** The seconds' worth that an idle bucket saves up. */
const BURST_SECONDS = 10;
const MAX_BUCKETS = 10_000;

interface Bucket {
  tokens: number;
  /** The time of the last refill, in milliseconds. */
  at: number;
}

/** Token buckets by key: each refills at a rate, and holds `BURST_SECONDS` of it. */
export class TokenBuckets {
  readonly #perSecond: number;
  readonly #capacity: number;
  readonly #now: () => number;
  readonly #buckets = new Map<string, Bucket>();

  constructor(perSecond: number, now = () => performance.now()) {
    this.#perSecond = perSecond;
    this.#capacity = perSecond * BURST_SECONDS;
    this.#now = now;
  }

  /** The number of buckets in memory. */
  get size(): number {
    return this.#buckets.size;
  }

  /**
   * Takes tokens, and returns 0; returns the seconds to wait if the bucket is empty. A cost above what is left is
   * paid off later, so that the largest request can be made at all.
   */
  take(key: string, cost: number): number {
    const bucket = this.#refilled(key);
    if (bucket.tokens <= 0) return Math.ceil((1 - bucket.tokens) / this.#perSecond);
    bucket.tokens -= cost;
    return 0;
  }

  #refilled(key: string): Bucket {
    const now = this.#now();
    const bucket = this.#buckets.get(key);
    if (!bucket) return this.#add(key, { tokens: this.#capacity, at: now });
    const refill = ((now - bucket.at) / 1000) * this.#perSecond;
    bucket.tokens = Math.min(this.#capacity, bucket.tokens + refill);
    bucket.at = now;
    return bucket;
  }

  #add(key: string, bucket: Bucket): Bucket {
    if (this.#buckets.size >= MAX_BUCKETS) this.#dropRefilled(bucket.at);
    this.#buckets.set(key, bucket);
    return bucket;
  }

  /** Drops the buckets that are full again: a new one is the same. */
  #dropRefilled(now: number): void {
    for (const [key, { tokens, at }] of this.#buckets) {
      const refill = ((now - at) / 1000) * this.#perSecond;
      if (tokens + refill >= this.#capacity) this.#buckets.delete(key);
    }
  }
}

/** Limits the work of each caller and of each organization, so that one can't slow down the others. */
export class RateLimiter {
  readonly #callers: TokenBuckets;
  readonly #organizations: TokenBuckets;

  constructor({ caller, organization }: RateLimits) {
    this.#callers = new TokenBuckets(caller);
    this.#organizations = new TokenBuckets(organization);
  }

  /** @throws {ServiceProblem} `rate-limited`, with `Retry-After` */
  take(caller: string, organization: string, cost = 1): void {
    const wait = this.#callers.take(caller, cost) || this.#organizations.take(organization, cost);
    if (wait > 0) throw rateLimited(`too many requests; retry in ${wait} s`, wait);
  }
}

/** Returns the problem for a caller who must wait. */
export function rateLimited(message: string, seconds: number): ServiceProblem {
  return new ServiceProblem("rate-limited", message, {
    headers: { "Retry-After": String(seconds) },
  });
}
