import { isClientError, unreachableError } from "./errors.ts";
import type { LiveEvent } from "./settings-client.ts";

type Listener = (event: LiveEvent) => void;

/** Calls a host's listener; reports what it throws, so that it does not affect others. */
export function callListener<T>(
  listener: ((value: T) => void) | undefined,
  value: T,
  onProblem: (problem: Error) => void,
): void {
  try {
    listener?.(value);
  } catch (cause) {
    onProblem(new Error("a listener threw", { cause }));
  }
}

/**
 * Shares one event stream among all listeners. The first listener opens it, and it closes when the last one leaves.
 * @param open keeps the stream open until the signal aborts
 * @param onProblem receives what a listener throws
 */
export function createSubscriptions(
  open: (signal: AbortSignal, onEvent: Listener) => Promise<void>,
  onProblem: (problem: Error) => void,
): (listener: Listener) => () => void {
  const entries = new Set<{ readonly listener: Listener }>();
  let stream: AbortController | undefined;
  let connection: LiveEvent | undefined;

  function start(): void {
    const controller = new AbortController();
    stream = controller;
    const onEvent = (event: LiveEvent) => {
      if (controller.signal.aborted) return;
      if (event.type !== "revision") connection = event;
      for (const { listener } of [...entries]) callListener(listener, event, onProblem);
    };
    open(controller.signal, onEvent).catch((cause: unknown) => {
      const error = isClientError(cause)
        ? cause
        : unreachableError("the event stream could not be opened", cause);
      onEvent({ type: "disconnected", error });
      // The next listener tries again.
      if (stream === controller) stream = undefined;
    });
  }

  return (listener) => {
    const entry = { listener };
    entries.add(entry);
    if (!stream) {
      connection = undefined;
      start();
    } else if (connection) {
      // Not at once: callers do not expect an event before `subscribe` has returned.
      const missed = connection;
      queueMicrotask(() => {
        if (entries.has(entry) && missed === connection) callListener(listener, missed, onProblem);
      });
    }
    return () => {
      if (!entries.delete(entry) || entries.size > 0) return;
      stream?.abort();
      stream = undefined;
    };
  };
}
