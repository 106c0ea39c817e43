import { createParser } from "eventsource-parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEvents } from "./event-parser.ts";

/** What a reader of the stream hears: an event without data is none. */
function read(pieces: readonly string[]) {
  let pending = "";
  return pieces.flatMap((piece) => {
    const { events, rest } = parseEvents(pending + piece);
    pending = rest;
    return events.flatMap(({ event, data, id }) =>
      data === undefined ? [] : { event: event || "message", data, id },
    );
  });
}

/** The same by a well-known parser. */
function readByPeer(text: string): ReturnType<typeof read> {
  const events: ReturnType<typeof read> = [];
  const parser = createParser({
    onEvent: ({ event, data, id }) => events.push({ event: event || "message", data, id }),
  });
  parser.feed(text);
  return events;
}

const line = fc.oneof(
  fc.constantFrom("", "", "event: revision", "data: 1", "data:two", "data", "id: 7", "retry: 50"),
  fc.constantFrom(": comment", "nonsense", "retry: soon", "data:  two spaces", "event", "id"),
);
const lines = fc.array(line, { maxLength: 30 });

test("a stream reads as a well-known parser reads it", () => {
  fc.assert(
    fc.property(lines, fc.constantFrom("\n", "\r\n"), (parts, end) => {
      const text = parts.map((part) => part + end).join("");
      expect(read([text])).toEqual(readByPeer(text));
    }),
    { numRuns: 2000 },
  );
});

test("a stream reads the same however it is cut, and with any line break", () => {
  fc.assert(
    fc.property(
      lines,
      fc.constantFrom("\n", "\r\n", "\r"),
      fc.array(fc.nat({ max: 60 }), { maxLength: 8 }),
      (parts, end, cuts) => {
        const text = parts.map((part) => part + end).join("");
        const pieces: string[] = [];
        let rest = text;
        for (const cut of cuts) {
          pieces.push(rest.slice(0, cut));
          rest = rest.slice(cut);
        }
        const whole = `${parts.join("\n")}\n`;
        // A last carriage return waits for what follows it.
        expect(read([...pieces, rest, end === "\r" ? "\n" : ""])).toEqual(
          read([parts.length > 0 ? whole : ""]),
        );
      },
    ),
    { numRuns: 2000 },
  );
});
