import { orAborted } from "./abort.ts";
import { isClientError } from "./errors.ts";
import type { Timers } from "./timers.ts";

/** How often a request is tried, and how long the waits between are. */
export interface RetryOptions {
  /** Tries in all, the first included; 5 by default. */
  readonly tries?: number;
  /** The first wait is at most this long, each further one up to twice as long; 300 ms by default. */
  readonly base?: number;
  /** No wait is longer, whatever the service asks for by `Retry-After`; 10 s by default. */
  readonly cap?: number;
}

/** Runs an action until it succeeds, fails for good, or the tries are used up. */
export async function withRetry<T>(
  action: () => Promise<T>,
  { tries = 5, base = 300, cap = 10_000 }: RetryOptions,
  timers: Timers,
  signal?: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action();
    } catch (error) {
      if (!isClientError(error) || !error.retryable || attempt >= tries) throw error;
      // Full jitter: clients that failed together must not come back together.
      const backOff = timers.random() * base * 2 ** (attempt - 1);
      const pause = Math.min(cap, error.retryAfter ?? backOff);
      await orAborted(timers.sleep(pause, signal), signal);
    }
  }
}
