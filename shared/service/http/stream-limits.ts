import { rateLimited } from "./rate-limits.ts";

/** The event streams that a caller and an organization may have open at the same time. */
export interface StreamLimits {
  readonly caller: number;
  readonly organization: number;
}

export const STREAM_LIMITS: StreamLimits = { caller: 500, organization: 5_000 };

const RETRY_AFTER_SECONDS = 10;

/** Counts the open event streams of each caller and of each organization. */
export class StreamCounter {
  readonly #limits: StreamLimits;
  readonly #callers = new Map<string, number>();
  readonly #organizations = new Map<string, number>();

  constructor(limits: StreamLimits) {
    this.#limits = limits;
  }

  /**
   * Counts a stream until the returned function is called.
   * @throws {ServiceProblem} `rate-limited`, with `Retry-After`, if there are too many
   */
  add(caller: string, organization: string): () => void {
    requireRoom(this.#callers.get(caller), this.#limits.caller, "this caller");
    const ofOrganization = this.#organizations.get(organization);
    requireRoom(ofOrganization, this.#limits.organization, "this organization");
    addTo(this.#callers, caller, 1);
    addTo(this.#organizations, organization, 1);
    return () => {
      addTo(this.#callers, caller, -1);
      addTo(this.#organizations, organization, -1);
    };
  }
}

function requireRoom(count = 0, limit: number, owner: string): void {
  if (count < limit) return;
  throw rateLimited(
    `too many open event streams of ${owner}; close some, or retry in ${RETRY_AFTER_SECONDS} s`,
    RETRY_AFTER_SECONDS,
  );
}

function addTo(counts: Map<string, number>, key: string, change: number): void {
  const count = (counts.get(key) ?? 0) + change;
  if (count === 0) counts.delete(key);
  else counts.set(key, count);
}
