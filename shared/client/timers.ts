import { abortedError } from "./errors.ts";

/** Clock, timers and randomness, so that tests can replace them. */
export interface Timers {
  /** Waits; rejects as soon as the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Runs a function later unless the returned function is called before. */
  after(milliseconds: number, run: () => void): () => void;
  /** Milliseconds since the epoch. */
  now(): number;
  /** A number from 0 up to, not including, 1. */
  random(): number;
}

/** The delay of a timer has 31 bits; a longer one fires at once. */
const MAX_TIMER_MS = 0x7fffffff;

function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, Math.min(milliseconds, MAX_TIMER_MS));
  return () => clearTimeout(timer);
}

async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  let cancel = () => {};
  const elapsed = new Promise<void>((resolve) => {
    cancel = after(milliseconds, resolve);
  });
  await raceAbort(elapsed, signal).finally(() => cancel());
}

/** The system's clock, timers and randomness. */
export const systemTimers: Timers = {
  sleep,
  after,
  now: () => Date.now(),
  random: () => Math.random(),
};

/**
 * Settles as the promise does, or rejects with code `aborted` once the signal aborts. Ends the wait for a host's
 * `fetch` or token source that ignores signals.
 */
export function raceAbort<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(abortedError());
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
