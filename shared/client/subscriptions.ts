import { callSafely } from "./call-safely.ts";
import { isClientError, unreachable } from "./errors.ts";
import type { LiveEvent } from "./types.ts";

type Listener = (event: LiveEvent) => void;

/**
 * One stream for all listeners: opened by the first, closed when the last leaves.
 * @param open keeps the stream until the signal fires
 * @param onProblem hears what a listener throws: it must not end the stream of the others
 */
export function createSubscriptions(
  open: (signal: AbortSignal, emit: Listener) => Promise<void>,
  onProblem: (problem: Error) => void,
): (listener: Listener) => () => void {
  const listeners = new Set<{ readonly hear: Listener }>();
  let stream: AbortController | undefined;
  let state: LiveEvent | undefined;

  const tell = (hear: Listener, event: LiveEvent) => callSafely(hear, event, onProblem);

  function start(): void {
    const mine = new AbortController();
    stream = mine;
    const emit = (event: LiveEvent) => {
      if (mine.signal.aborted) return;
      if (event.type !== "revision") state = event;
      for (const { hear } of [...listeners]) tell(hear, event);
    };
    open(mine.signal, emit).catch((cause: unknown) => {
      const error = isClientError(cause)
        ? cause
        : unreachable("live updates could not be started", cause);
      emit({ type: "disconnected", error });
      // The next listener tries again.
      if (stream === mine) stream = undefined;
    });
  }

  return (hear) => {
    const entry = { hear };
    listeners.add(entry);
    if (!stream) {
      state = undefined;
      start();
    } else if (state) {
      // Not at once: whoever subscribes does not expect to be called before it has its answer.
      const missed = state;
      queueMicrotask(() => listeners.has(entry) && missed === state && tell(hear, missed));
    }
    return () => {
      if (!listeners.delete(entry) || listeners.size > 0) return;
      stream?.abort();
      stream = undefined;
    };
  };
}
