import { createParser, type EventSourceMessage } from "eventsource-parser";
import { invalidResponse, isClientError, unreachableError } from "./errors.ts";
import { tryParseJson } from "./response-body.ts";
import type { LiveEvent } from "./settings-client.ts";
import type { Timers } from "./timers.ts";
import type { Transport } from "./transport.ts";

/** The first delay before a reconnect, unless the service names another in `retry:`. */
const RETRY_DELAY_MS = 1_000;
const MAX_RETRY_DELAY_MS = 30_000;
/** The shortest delay that a service can ask for. */
const MIN_RETRY_DELAY_MS = 100;

/** The delay after an error that is not temporary, such as no access. */
const ACCESS_ERROR_DELAY_MS = 60_000;

/** Silence that means a dead connection, unless the service announces how often it sends a comment. */
const IDLE_TIMEOUT_MS = 45_000;
/** The shortest such silence, whatever the service announces. */
const MIN_IDLE_TIMEOUT_MS = 5_000;
/** Time by which a comment may be late. */
const KEEP_ALIVE_TOLERANCE_MS = 500;

/** Events of the contract are far shorter; a longer one means that this is no event stream. */
const MAX_EVENT_CHARACTERS = 65_536;

/** The options of `runEventStream`. */
export interface EventStreamOptions {
  readonly transport: Transport;
  readonly path: string;
  /** Returns the last known revision, if there is one; the first connection continues from it. */
  readonly since: () => Promise<number | undefined>;
  readonly signal: AbortSignal;
  readonly onEvent: (event: LiveEvent) => void;
}

/** Keeps an event stream open until the signal aborts, and reconnects when it breaks. */
export async function runEventStream(options: EventStreamOptions): Promise<void> {
  const { transport, path, since, signal, onEvent } = options;
  const { timers } = transport;
  let lastId: string | undefined;
  let failures = 0;
  let retryDelay = RETRY_DELAY_MS;

  function onMessage({ event, data, id = "" }: EventSourceMessage): void {
    // The contract's ids are revisions; nothing else may get into a request header.
    if (/^\d+$/.test(id)) lastId = id;
    const { revision } = Object(tryParseJson(data));
    // An event that does not fit is ignored: a conditional read catches up without it.
    if (event === "revision" && Number.isSafeInteger(revision)) {
      onEvent({ type: "revision", revision });
    }
  }

  function onRetry(milliseconds: number): void {
    retryDelay = Math.max(milliseconds, MIN_RETRY_DELAY_MS);
  }

  async function connect(closing: AbortSignal): Promise<void> {
    const from = lastId ?? (await since())?.toString();
    const { body, headers } = await transport.open(path, {
      signal: AbortSignal.any([signal, closing]),
      headers: { Accept: "text/event-stream", ...(from && { "Last-Event-ID": from }) },
    });
    if (!headers.get("Content-Type")?.startsWith("text/event-stream") || !body) {
      throw invalidResponse([{ path: "", message: "expected an event stream" }]);
    }
    onEvent({ type: "connected" });
    let isTooLong = false;
    let idleTimeout = IDLE_TIMEOUT_MS;
    const parser = createParser({
      maxBufferSize: MAX_EVENT_CHARACTERS,
      onEvent: onMessage,
      onRetry,
      onComment(comment) {
        idleTimeout = announcedIdleTimeout(comment) ?? idleTimeout;
      },
      onError({ type }) {
        isTooLong ||= type === "max-buffer-size-exceeded";
      },
    });
    for await (const text of readChunks(body, timers, () => idleTimeout)) {
      failures = 0;
      parser.feed(text);
      if (isTooLong) throw unreachableError("the event stream has an event that is too long");
    }
    throw unreachableError("the event stream ended");
  }

  while (!signal.aborted) {
    const closing = new AbortController();
    try {
      await connect(closing.signal);
    } catch (cause) {
      const error = isClientError(cause)
        ? cause
        : unreachableError("the event stream broke", cause);
      if (signal.aborted) return;
      onEvent({ type: "disconnected", error });
      const longest = Math.max(retryDelay, MAX_RETRY_DELAY_MS);
      const delay = error.retryable
        ? Math.min(longest, retryDelay * 2 ** failures)
        : ACCESS_ERROR_DELAY_MS;
      failures += 1;
      // Half of the delay is fixed: a service that accepts and drops connections must not be hammered.
      const jittered = delay * (0.5 + timers.random() / 2);
      await sleepUntilOnline(Math.max(jittered, error.retryAfterMs ?? 0), timers, signal);
    } finally {
      closing.abort();
    }
  }
}

/** Returns the silence that means a dead connection: that of two comments, if their interval is announced. */
function announcedIdleTimeout(comment: string): number | undefined {
  const interval = /^keep-alive (\d+)$/.exec(comment)?.[1];
  if (interval === undefined) return undefined;
  const silence = 2 * Number(interval) + KEEP_ALIVE_TOLERANCE_MS;
  return Math.min(Math.max(silence, MIN_IDLE_TIMEOUT_MS), IDLE_TIMEOUT_MS);
}

/** Yields the text of a body as it arrives, until the body ends, breaks or has been silent for too long. */
async function* readChunks(
  body: ReadableStream<Uint8Array>,
  timers: Timers,
  idleTimeout: () => number,
): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const close = () => void reader.cancel().catch(() => undefined);
  const read = () => reader.read().finally(timers.after(idleTimeout(), close));
  try {
    for (let next = await read(); !next.done; next = await read()) {
      yield decoder.decode(next.value, { stream: true });
    }
  } finally {
    close();
  }
}

/** Waits; ends early when the signal aborts or the device is online again. */
async function sleepUntilOnline(
  milliseconds: number,
  timers: Timers,
  signal: AbortSignal,
): Promise<void> {
  const waking = new AbortController();
  const wake = () => waking.abort();
  // Node has neither this event nor this function.
  globalThis.addEventListener?.("online", wake, { signal: waking.signal });
  try {
    await timers.sleep(milliseconds, AbortSignal.any([signal, waking.signal]));
  } catch {
    // Woken: the loop checks why.
  } finally {
    wake();
  }
}
