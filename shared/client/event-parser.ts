/** What the lines of one event say, by the names of their fields. */
export interface StreamEvent {
  readonly [field: string]: string;
}

const BLANK_LINE = /(?:\r\n|\n|\r(?!\n|$)){2}/;
const LINE_BREAK = /\r\n?|\n/;

/**
 * Reads the events of a stream that have come to their end (HTML Living Standard, 9.2.6); `rest` goes before the next
 * piece. Small, where the parsers of the registry weigh as much as the rest of the client's live part.
 */
export function parseEvents(text: string): { events: StreamEvent[]; rest: string } {
  // A carriage return at the end may be half of a line break.
  const events = text.split(BLANK_LINE);
  const rest = events.pop() ?? "";
  return { events: events.map(parseEvent), rest };
}

function parseEvent(text: string): StreamEvent {
  const fields: Record<string, string> = {};
  for (const line of text.split(LINE_BREAK)) {
    const [, name = "", value = ""] = /^([^:]*):? ?(.*)/s.exec(line) ?? [];
    const before = name === "data" ? fields[name] : undefined;
    fields[name] = before === undefined ? value : `${before}\n${value}`;
  }
  return fields;
}
