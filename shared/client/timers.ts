import { orAborted } from "./abort.ts";

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

/** What a timer holds, 31 bits: one that is set to more runs at once. */
const LONGEST = 0x7fffffff;

function after(milliseconds: number, run: () => void): () => void {
  const timer = setTimeout(run, Math.min(milliseconds, LONGEST));
  return () => clearTimeout(timer);
}

async function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  let cancel = () => {};
  const over = new Promise<void>((resolve) => {
    cancel = after(milliseconds, resolve);
  });
  await orAborted(over, signal).finally(() => cancel());
}

/** The system's clock, timers and chance. */
export const systemTimers: Timers = {
  sleep,
  after,
  now: () => Date.now(),
  random: () => Math.random(),
};
