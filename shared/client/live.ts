import { isClientError, unreachable } from "./errors.ts";
import { readEventStream } from "./event-stream.ts";
import type { Timers } from "./timers.ts";
import type { Transport } from "./transport.ts";
import type { LiveEvent } from "./types.ts";

/** The first pause after a break, until the service names another by `retry:`. */
const PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** For errors that will not pass soon, such as no access: tried again, but slowly. */
const SLOW_PAUSE = 60_000;

/** What a live connection needs. */
export interface Live {
  readonly transport: Transport;
  readonly path: string;
  /** The revision to go on from at the first connection, if one is known. */
  readonly since: () => Promise<number | undefined>;
  readonly signal: AbortSignal;
  readonly emit: (event: LiveEvent) => void;
}

/** Keeps an event stream open until the signal fires, opening it again when it breaks. */
export async function keepStream({ transport, path, since, signal, emit }: Live): Promise<void> {
  const { timers } = transport;
  let lastId: string | undefined;
  let failures = 0;
  let pause = PAUSE;
  while (!signal.aborted) {
    const line = new AbortController();
    const stop = () => line.abort();
    signal.addEventListener("abort", stop, { once: true });
    try {
      const from = lastId ?? (await since())?.toString();
      const response = await transport.open(path, {
        signal: line.signal,
        headers: { Accept: "text/event-stream", ...(from && { "Last-Event-ID": from }) },
      });
      await readEventStream(response, timers, {
        onOpen: () => emit({ type: "connected" }),
        onRevision: (revision) => emit({ type: "revision", revision }),
        onId: (id) => {
          lastId = id;
        },
        onRetry: (milliseconds) => {
          pause = milliseconds;
        },
        onAlive: () => {
          failures = 0;
        },
      });
      throw unreachable("the event stream ended");
    } catch (cause) {
      const error = isClientError(cause) ? cause : unreachable("the event stream broke", cause);
      if (signal.aborted) return;
      emit({ type: "disconnected", error });
      failures += 1;
      const longest = Math.max(pause, LONGEST_PAUSE);
      const wanted = error.retryable ? Math.min(longest, pause * 2 ** (failures - 1)) : SLOW_PAUSE;
      // Half of the pause is fixed: a service that lets in and drops must not be hammered.
      const jittered = wanted * (0.5 + timers.random() / 2);
      await sleepUntilOnline(Math.max(jittered, error.retryAfter ?? 0), timers, signal);
    } finally {
      line.abort();
      signal.removeEventListener("abort", stop);
    }
  }
}

/** Waits; ends early when the signal fires or the device is online again. */
async function sleepUntilOnline(
  milliseconds: number,
  timers: Timers,
  signal: AbortSignal,
): Promise<void> {
  const waking = new AbortController();
  const wake = () => waking.abort();
  signal.addEventListener("abort", wake, { once: true });
  // Node has no such event, and then no such function.
  globalThis.addEventListener?.("online", wake, { once: true });
  try {
    await timers.sleep(milliseconds, waking.signal);
  } catch {
    // Woken: the loop looks at what for.
  } finally {
    signal.removeEventListener("abort", wake);
    globalThis.removeEventListener?.("online", wake);
  }
}
