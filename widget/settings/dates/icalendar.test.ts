import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CalendarEvent, calendarFile } from "./icalendar.ts";

const NOW = new Date("2026-11-24T09:30:15.250Z");

const day = (part: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: "acme.removeBy@contribution-lens",
  day: "2026-12-23",
  title: "Content is to be removed by today",
  text: "Acme",
  ...part,
});

/** Reads a file as RFC 5545 has it: content lines unfolded, each a name, parameters and a value. */
function contentLines(file: string): [name: string, value: string][] {
  const lines = file.replaceAll(/\r\n[ \t]/g, "").split("\r\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1)];
  });
}

/** A TEXT value (3.3.11), read one character after the other. */
function textOf(value: string): string {
  let text = "";
  for (let index = 0; index < value.length; index += 1) {
    const character = value.charAt(index);
    expect(character === ";" || character === ",").toBe(false);
    if (character !== "\\") {
      text += character;
      continue;
    }
    index += 1;
    const escaped = value.charAt(index);
    expect(escaped).toMatch(/^[\\;,nN]$/);
    text += escaped.toLowerCase() === "n" ? "\n" : escaped;
  }
  return text;
}

function value(file: string, name: string): string {
  return new Map(contentLines(file)).get(name) ?? "";
}

/** Texts with everything that a name can contain: line ends, the format's own characters, letters of four octets. */
const texts = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        "\n",
        "\r\n",
        "\r",
        ";",
        ",",
        "\\",
        "\\n",
        ":",
        "\0",
        "\t",
        "Łódź",
        "日本",
        "🧊",
      ),
    ),
    { maxLength: 60, size: "max" },
  )
  .map((parts) => parts.join(""));

/** Returns a text as a calendar reads it back: line ends as `\n`, no control characters except tabs. */
function readable(text: string): string {
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  return [...lines].filter((letter) => /[\t\n]|\P{Cc}/u.test(letter)).join("");
}

describe("a calendar file", () => {
  test("has the required properties of the file and of each event", () => {
    const lines = contentLines(calendarFile([day(), day({ uid: "b", day: "2027-02-21" })], NOW));
    expect(lines.slice(0, 3)).toEqual([
      ["BEGIN", "VCALENDAR"],
      ["VERSION", "2.0"],
      ["PRODID", "-//Contribution Lens//Dates//EN"],
    ]);
    expect(lines.at(-1)).toEqual(["END", "VCALENDAR"]);
    expect(lines.filter(([name]) => name === "DTSTAMP").map(([, stamp]) => stamp)).toEqual([
      "20261124T093015Z",
      "20261124T093015Z",
    ]);
    expect(lines.filter(([name]) => name === "DTSTART;VALUE=DATE").map(([, at]) => at)).toEqual([
      "20261223",
      "20270221",
    ]);
  });

  test("escapes every text so that it can be read back", () => {
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        const file = calendarFile([day({ title, text })], NOW);
        expect(textOf(value(file, "SUMMARY"))).toBe(readable(title));
        expect(textOf(value(file, "DESCRIPTION"))).toBe(readable(text));
      }),
    );
  });

  test("folds lines at 75 octets, between characters, with CRLF", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const file = calendarFile([day({ title: text })], NOW);
        expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        const strict = new TextDecoder("utf-8", { fatal: true });
        for (const line of file.split("\r\n")) {
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(strict.decode(octets)).toBe(line);
        }
      }),
    );
  });

  test("fills its lines: a title of 200 letters takes three", () => {
    const file = calendarFile([day({ title: "x".repeat(200) })], NOW);
    const lines = file.split("\r\n").filter((line) => /^( x|SUMMARY)/.test(line));
    expect(lines.map((line) => line.length)).toEqual([75, 75, 60]);
  });
});
