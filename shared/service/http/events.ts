import type { Revisions } from "../store/revisions.ts";
import { KEEP_ALIVE_COMMENT, KEEP_ALIVE_MS } from "./keep-alive.ts";
import { repeat } from "./repeat.ts";

const RECONNECT_DELAY_MS = 2_000;
/** Interval at which a stream checks that its caller may still read it: a session can end at any time. */
export const RECHECK_MS = 30_000;
/** The largest number of unread events: a reader that takes none is gone, or would use up memory. */
const MAX_UNREAD = 100;
/** The delay of a timer has 31 bits. */
const MAX_TIMEOUT_MS = 2_147_483_647;

interface EventStreamOptions {
  readonly organization: string;
  readonly revisions: Revisions;
  /** Reads the stored revision. */
  readonly currentRevision: () => Promise<number | null>;
  /** The `Last-Event-ID` header: the last revision that the reader has received. */
  readonly lastEventId: string | undefined;
  readonly now: () => Date;
  /** Milliseconds since the epoch; the stream ends then. */
  readonly expiresAt: number | undefined;
  /** Checks again that the caller may read the stream. */
  readonly isAllowed: () => Promise<boolean>;
  /** Ends the stream when it aborts. */
  readonly signal: AbortSignal;
  /** Runs once the stream has ended. */
  readonly onEnd: () => void;
}

/**
 * Returns the server-sent events of one organization's revisions. Sends the stored one first, unless the reader has it.
 */
export function eventStream(options: EventStreamOptions): ReadableStream<Uint8Array> {
  const { organization, revisions, currentRevision, lastEventId } = options;
  const { expiresAt, now, isAllowed, signal, onEnd } = options;
  const encoder = new TextEncoder();
  const endings = new Set([onEnd]);
  let open = true;
  const stop = () => {
    open = false;
    for (const ending of endings) ending();
    endings.clear();
  };
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      let newest = 0;
      const end = () => {
        if (!open) return;
        stop();
        controller.close();
      };
      // A query can finish after the reader has left.
      const write = (text: string) => {
        if (!open) return;
        controller.enqueue(encoder.encode(text));
        if ((controller.desiredSize ?? 0) < -MAX_UNREAD) end();
      };
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
          (revision) => (revision === null ? end() : send(revision)),
          // `Revisions` catches up.
          () => undefined,
        );
      endings.add(revisions.follow(organization, send));
      write(`retry: ${RECONNECT_DELAY_MS}\n${KEEP_ALIVE_COMMENT}`);
      if (signal.aborted) return end();
      endings.add(onAbort(signal, end));
      endings.add(repeat(() => write(KEEP_ALIVE_COMMENT), KEEP_ALIVE_MS));
      // If the check fails, such as without a key set, the next one decides.
      const check = () =>
        void isAllowed().then(
          (allowed) => allowed || end(),
          () => undefined,
        );
      endings.add(repeat(check, RECHECK_MS));
      if (expiresAt !== undefined) {
        const remaining = Math.min(Math.max(0, expiresAt - now().getTime()), MAX_TIMEOUT_MS);
        const expiry = setTimeout(end, remaining).unref();
        endings.add(() => clearTimeout(expiry));
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
