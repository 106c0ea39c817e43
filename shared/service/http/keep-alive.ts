/** Interval of the comments of event streams. */
export const KEEP_ALIVE_MS = 3_000;

/** Announces its own interval, so that a reader knows after which silence a connection is dead. */
export const KEEP_ALIVE_COMMENT = `: keep-alive ${KEEP_ALIVE_MS}\n\n`;
