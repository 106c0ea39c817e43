/** A day in a calendar. */
export interface CalendarEvent {
  /** Stays the same, so that a file that is saved again updates the event. */
  readonly uid: string;
  /** "2026-12-23". */
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

const CRLF = "\r\n";

/** Returns events as an iCalendar file (RFC 5545); each is a whole day and leaves the person free. */
export function calendarFile(days: readonly CalendarEvent[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const events = days.flatMap(({ uid, day, title, text }) => [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(text)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Contribution Lens//Dates//EN",
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => foldLine(line) + CRLF).join("");
}

/** Escapes a value of type TEXT (RFC 5545, 3.3.11), which has no control characters. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Folds a line at 75 octets (RFC 5545, 3.1); 18 characters have at most 72. */
function foldLine(line: string): string {
  return (line.match(/^[ -~]{75}|[ -~]{1,74}|.{1,18}/gsu) ?? []).join(`${CRLF} `);
}
