import { invalid } from "./errors.ts";
import { EventParser } from "./event-parser.ts";
import type { Timers } from "./timers.ts";

/** The service sends a comment every 15 s: three that are missing mean a dead line. */
const SILENCE = 45_000;

/** No event of the contract comes near this; what does is no event stream. In characters. */
const LONGEST_EVENT = 65_536;

/** What a stream says. */
export interface StreamHandler {
  /** It is an event stream, and begins. */
  onOpen(): void;
  onRevision(revision: number): void;
  /** An id to go on from after a break. */
  onId(id: string): void;
  /** Milliseconds that the service wants clients to wait before they come back. */
  onRetry(milliseconds: number): void;
  /** Something arrived: the line is good. */
  onAlive(): void;
}

/**
 * Reads an event stream until it ends, breaks, or has been silent for too long.
 * @throws {ClientError} `invalid-response` if it is none
 */
export async function readEventStream(
  response: Response,
  timers: Timers,
  handler: StreamHandler,
): Promise<void> {
  if (!response.headers.get("Content-Type")?.startsWith("text/event-stream") || !response.body) {
    throw invalid([{ path: "", message: "expected an event stream" }]);
  }
  handler.onOpen();
  const reader = response.body.getReader();
  const close = () => void reader.cancel().catch(() => undefined);
  const parser = new EventParser({
    onRetry: handler.onRetry,
    onEvent({ event, id, data }) {
      // The contract's ids are revisions; nothing else may end up in a request header.
      if (id !== undefined && /^\d+$/.test(id)) handler.onId(id);
      const revision = event === "revision" ? revisionOf(data) : undefined;
      // What does not fit is passed over: a conditional read catches up without it.
      if (revision !== undefined) handler.onRevision(revision);
    },
  });
  const decoder = new TextDecoder();
  let stopWatch = timers.after(SILENCE, close);
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      stopWatch();
      stopWatch = timers.after(SILENCE, close);
      handler.onAlive();
      parser.feed(decoder.decode(next.value, { stream: true }));
      if (parser.pending > LONGEST_EVENT) break;
    }
  } finally {
    stopWatch();
    close();
  }
}

function revisionOf(data: string): number | undefined {
  try {
    const value: unknown = JSON.parse(data);
    const revision = typeof value === "object" && value && "revision" in value && value.revision;
    return typeof revision === "number" && Number.isSafeInteger(revision) ? revision : undefined;
  } catch {
    return undefined;
  }
}
