import { isClientError } from "./errors.ts";
import { raceAbort, type Timers } from "./timers.ts";

/** The number of tries of a request, and the delays between them. */
export interface RetryOptions {
  /** The number of tries, including the first; 5 by default. */
  readonly tries?: number;
  /** Upper bound of the first delay, doubled for each further try; 300 by default. */
  readonly baseDelayMs?: number;
  /** Upper bound of all delays; 10,000 by default. A request whose `Retry-After` asks for more is not tried again. */
  readonly maxDelayMs?: number;
}

/** Runs an action until it succeeds, fails for good, or has used up its tries. */
export async function withRetry<T>(
  action: () => Promise<T>,
  { tries = 5, baseDelayMs = 300, maxDelayMs = 10_000 }: RetryOptions,
  timers: Timers,
  signal?: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action();
    } catch (error) {
      if (!isClientError(error) || !error.retryable || attempt >= tries) throw error;
      const { retryAfterMs = 0 } = error;
      if (retryAfterMs > maxDelayMs) throw error;
      // Full jitter: clients that failed together must not come back together.
      const backoff = Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1)) * timers.random();
      const delay = error.retryAfterMs ?? backoff;
      await raceAbort(timers.sleep(delay, signal), signal);
    }
  }
}
