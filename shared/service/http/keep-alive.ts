/** Interval of the comments of event streams. */
export const KEEP_ALIVE_MS = 3_000;

/** Announces its own interval, so that a reader knows after which silence a connection is dead. */
export const KEEP_ALIVE_COMMENT = `: keep-alive ${KEEP_ALIVE_MS}\n\n`;

const senders = new Set<() => void>();
let timer: NodeJS.Timeout | undefined;

/** Calls a function at each interval until the returned function is called. All streams share one timer. */
export function onKeepAlive(send: () => void): () => void {
  senders.add(send);
  timer ??= setInterval(() => {
    for (const each of senders) each();
  }, KEEP_ALIVE_MS).unref();
  return () => {
    senders.delete(send);
    if (senders.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}
