import { aborted } from "./errors.ts";

/** What a client needs of time and chance; tests bring their own. */
export interface Timers {
  /** Waits; ends early, by a rejection, when the signal fires. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** Runs something later unless the returned function is called before. */
  after(milliseconds: number, run: () => void): () => void;
  /** Milliseconds since the epoch. */
  now(): number;
  /** From 0 up to, not including, 1. */
  random(): number;
}

function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
}

function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(aborted());
    const stop = () => {
      cancel();
      reject(aborted());
    };
    const cancel = after(milliseconds, () => {
      signal?.removeEventListener("abort", stop);
      resolve();
    });
    signal?.addEventListener("abort", stop, { once: true });
  });
}

/** The system's clock, timers and chance. */
export const systemTimers: Timers = {
  sleep,
  after,
  now: () => Date.now(),
  random: () => Math.random(),
};
