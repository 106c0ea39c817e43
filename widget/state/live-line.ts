import { type ReadonlySignal, signal } from "@preact/signals";
import type { LiveEvent } from "../../shared/client/types.ts";
import { type Failure, failureOf } from "./failure.ts";

/** How long nothing is said of a line that is down, in milliseconds: most are back sooner. */
const PATIENCE = 5_000;

/** The line by which the service tells what changes. */
export interface LiveLine {
  /** Why it has been down for long; null while it is up, or may soon be. */
  readonly lost: ReadonlySignal<Failure | null>;
  /** Takes in what it says. Gives whether it was up until now. */
  hear(event: LiveEvent): boolean;
  stop(): void;
}

/** A line of which nothing is known yet. */
export function createLiveLine(): LiveLine {
  const lost = signal<Failure | null>(null);
  let up = false;
  let reason: Failure | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  function hear(event: LiveEvent): boolean {
    const before = up;
    up = event.type !== "disconnected";
    reason = event.type === "disconnected" ? failureOf(event.error) : null;
    if (up) {
      stop();
      lost.value = null;
    } else if (lost.value) {
      lost.value = reason;
    } else {
      timer ??= setTimeout(() => {
        lost.value = reason;
      }, PATIENCE);
    }
    return before;
  }

  return { lost, hear, stop };
}
