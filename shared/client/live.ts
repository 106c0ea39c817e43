import { invalid, isClientError, unreachable } from "./errors.ts";
import { readEventStream } from "./event-stream.ts";
import { jsonIn } from "./json-in.ts";
import type { Timers } from "./timers.ts";
import type { Transport } from "./transport.ts";
import type { LiveEvent } from "./types.ts";

/** The first pause after a break, until the service names another by `retry:`. */
const PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;
/** What a service asks for in error must not have all its readers hammer it. */
const SHORTEST_PAUSE = 100;

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
    try {
      const from = lastId ?? (await since())?.toString();
      const { body, headers } = await transport.open(path, {
        signal: AbortSignal.any([signal, line.signal]),
        headers: { Accept: "text/event-stream", ...(from && { "Last-Event-ID": from }) },
      });
      if (!headers.get("Content-Type")?.startsWith("text/event-stream") || !body) {
        throw invalid([{ path: "", message: "expected an event stream" }]);
      }
      emit({ type: "connected" });
      for await (const events of readEventStream(body, timers)) {
        failures = 0;
        for (const { event, data = "", id = "", retry = "" } of events) {
          // The contract's ids are revisions; nothing else may end up in a request header.
          if (isNumber(id)) lastId = id;
          if (isNumber(retry)) pause = Math.max(Number(retry), SHORTEST_PAUSE);
          const { revision } = Object(jsonIn(data));
          // What does not fit is passed over: a conditional read catches up without it.
          if (event === "revision" && Number.isSafeInteger(revision)) {
            emit({ type: "revision", revision });
          }
        }
      }
      throw unreachable("the event stream ended");
    } catch (cause) {
      const error = isClientError(cause) ? cause : unreachable("the event stream broke", cause);
      if (signal.aborted) return;
      emit({ type: "disconnected", error });
      const longest = Math.max(pause, LONGEST_PAUSE);
      const wanted = error.retryable ? Math.min(longest, pause * 2 ** failures) : SLOW_PAUSE;
      failures += 1;
      // Half of the pause is fixed: a service that lets in and drops must not be hammered.
      const jittered = wanted * (0.5 + timers.random() / 2);
      await sleepUntilOnline(Math.max(jittered, error.retryAfter ?? 0), timers, signal);
    } finally {
      line.abort();
    }
  }
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/** Waits; ends early when the signal fires or the device is online again. */
async function sleepUntilOnline(
  milliseconds: number,
  timers: Timers,
  signal: AbortSignal,
): Promise<void> {
  const waking = new AbortController();
  const wake = () => waking.abort();
  // Node has no such event, and then no such function.
  globalThis.addEventListener?.("online", wake, { signal: waking.signal });
  try {
    await timers.sleep(milliseconds, AbortSignal.any([signal, waking.signal]));
  } catch {
    // Woken: the loop looks at what for.
  } finally {
    wake();
  }
}
