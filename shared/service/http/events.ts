import type { Revisions } from "../store/revisions.ts";

/** Interval of comments, which let both ends notice a dead connection. */
const KEEP_ALIVE_MS = 15_000;
const RECONNECT_DELAY_MS = 2_000;
/** The delay of a timer has 31 bits. */
const MAX_TIMEOUT_MS = 2_147_483_647;

interface EventStreamOptions {
  readonly organization: string;
  readonly revisions: Revisions;
  /** Reads the stored revision. */
  readonly currentRevision: () => Promise<number | null>;
  /** The `Last-Event-ID` header: the last revision that the reader has received. */
  readonly lastEventId: string | undefined;
  /** Milliseconds since the epoch; the stream ends then. */
  readonly expiresAt: number | undefined;
  /** Ends the stream when it aborts. */
  readonly signal: AbortSignal;
}

/** Returns the server-sent events of one organization's revisions. Sends the stored one first, unless the reader has it. */
export function eventStream(options: EventStreamOptions): ReadableStream<Uint8Array> {
  const { organization, revisions, currentRevision, lastEventId, expiresAt, signal } = options;
  const encoder = new TextEncoder();
  const timers = new Set<NodeJS.Timeout>();
  let open = true;
  let unsubscribe = () => {};
  let removeAbortListener = () => {};
  const stop = () => {
    open = false;
    unsubscribe();
    removeAbortListener();
    for (const timer of timers) clearInterval(timer);
  };
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      let newest = 0;
      // A query can finish after the reader has left.
      const write = (text: string) => open && controller.enqueue(encoder.encode(text));
      const send = (revision: number) => {
        if (revision <= newest) return;
        // Only an equal id is skipped: after a restored backup the reader's revision can be the later one.
        const isReceived = newest === 0 && lastEventId === String(revision);
        newest = revision;
        if (isReceived) return;
        write(`event: revision\ndata: {"revision":${revision}}\nid: ${revision}\n\n`);
      };
      const sendCurrent = () =>
        currentRevision().then(
          (revision) => revision !== null && send(revision),
          // `Revisions` catches up.
          () => undefined,
        );
      const end = () => {
        if (!open) return;
        stop();
        controller.close();
      };
      unsubscribe = revisions.follow(organization, send);
      write(`retry: ${RECONNECT_DELAY_MS}\n\n`);
      if (signal.aborted) return end();
      removeAbortListener = onAbort(signal, end);
      timers.add(setInterval(() => write(": keep-alive\n\n"), KEEP_ALIVE_MS).unref());
      if (expiresAt !== undefined) {
        const remaining = Math.min(Math.max(0, expiresAt - Date.now()), MAX_TIMEOUT_MS);
        timers.add(setTimeout(end, remaining).unref());
      }
      await sendCurrent();
    },
    cancel: stop,
  });
}

const abortListeners = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls the listener when the signal aborts, until the returned function is called. All streams share one listener
 * on the signal, because Node warns of a leak from the eleventh.
 */
function onAbort(signal: AbortSignal, listener: () => void): () => void {
  let listeners = abortListeners.get(signal);
  if (!listeners) {
    const added = new Set<() => void>();
    const callAll = () => {
      for (const each of added) each();
    };
    signal.addEventListener("abort", callAll, { once: true });
    abortListeners.set(signal, added);
    listeners = added;
  }
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
