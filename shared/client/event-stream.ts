import { parseEvents, type StreamEvent } from "./event-parser.ts";
import type { Timers } from "./timers.ts";

/** The service sends a comment every 15 s: three that are missing mean a dead line. */
const SILENCE = 45_000;

/** No event of the contract comes near this; what does is no event stream. In characters. */
const LONGEST_EVENT = 65_536;

/**
 * Reads an event stream until it ends, breaks, or has been silent for too long: at each piece that arrives, the
 * events that end with it.
 */
export async function* readEventStream(
  body: ReadableStream<Uint8Array>,
  timers: Timers,
): AsyncGenerator<readonly StreamEvent[]> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const close = () => void reader.cancel().catch(() => undefined);
  const read = () => reader.read().finally(timers.after(SILENCE, close));
  try {
    let pending = "";
    for (let next = await read(); !next.done; next = await read()) {
      const { events, rest } = parseEvents(pending + decoder.decode(next.value, { stream: true }));
      yield events;
      if (rest.length > LONGEST_EVENT) return;
      pending = rest;
    }
  } finally {
    close();
  }
}
