import type { Revisions } from "../store/revisions.ts";

/** Comments go out this often, so that both ends notice a dead line. Milliseconds. */
const HEARTBEAT = 15_000;

interface EventStreamOptions {
  readonly organization: string;
  readonly revisions: Revisions;
  /** The stored revision now. */
  readonly current: () => Promise<number | null>;
  /** The last revision the reader has seen, from `Last-Event-ID`. */
  readonly lastSeen: string | undefined;
  /** Milliseconds since the epoch; the stream ends then. */
  readonly expiresAt: number | undefined;
  /** Ends the stream when the service stops. */
  readonly signal: AbortSignal;
}

/** Server-sent events of one organization's revisions; the newest one first, unless the reader has it. */
export function eventStream(options: EventStreamOptions): ReadableStream<Uint8Array> {
  const { organization, revisions, current, lastSeen, expiresAt, signal } = options;
  const encoder = new TextEncoder();
  const timers = new Set<NodeJS.Timeout>();
  let open = true;
  let stop = () => {};
  let forget = () => {};
  return new ReadableStream<Uint8Array>({
    async start(controller) {
      let newest = 0;
      // A read of the store may come back after the reader has gone.
      const write = (text: string) => open && controller.enqueue(encoder.encode(text));
      const send = (revision: number) => {
        if (revision <= newest) return;
        // A reader may have seen a later revision than there is: the store can have been restored.
        const known = newest === 0 && lastSeen === String(revision);
        newest = revision;
        if (known) return;
        write(`event: revision\ndata: {"revision":${revision}}\nid: ${revision}\n\n`);
      };
      const look = () =>
        current().then(
          (revision) => revision !== null && send(revision),
          // The next notice, or the reader's own conditional read, will tell.
          () => undefined,
        );
      const end = () => {
        if (!open) return;
        stop();
        controller.close();
      };
      const unsubscribe = revisions.subscribe((notice) => {
        if (notice === null) void look();
        else if (notice.organization === organization) send(notice.revision);
      });
      stop = () => {
        open = false;
        unsubscribe();
        forget();
        for (const timer of timers) clearInterval(timer);
      };
      write("retry: 2000\n\n");
      if (signal.aborted) return end();
      forget = atEndOf(signal, end);
      timers.add(setInterval(() => write(": keep-alive\n\n"), HEARTBEAT).unref());
      if (expiresAt !== undefined) {
        // Timers hold 31 bits; a token that lives longer outlives any stream.
        const left = Math.min(Math.max(0, expiresAt - Date.now()), 2_147_483_647);
        timers.add(setTimeout(end, left).unref());
      }
      await look();
    },
    cancel() {
      stop();
    },
  });
}

const endings = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Has something done when a signal fires, until the returned function is called. One listener for all streams of a
 * service: of the eleventh Node warns.
 */
function atEndOf(signal: AbortSignal, end: () => void): () => void {
  let ends = endings.get(signal);
  if (!ends) {
    const all = new Set<() => void>();
    const endAll = () => {
      for (const each of all) each();
    };
    signal.addEventListener("abort", endAll, { once: true });
    endings.set(signal, all);
    ends = all;
  }
  ends.add(end);
  return () => void ends.delete(end);
}
