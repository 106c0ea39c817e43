/** A day in a calendar. */
export interface CalendarDay {
  /** Names the event for ever: who saves the file again updates it instead of having it twice. */
  readonly uid: string;
  /** "2026-12-23". */
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

const CRLF = "\r\n";

/** Days as an iCalendar file (RFC 5545): events of a whole day that block no one's time. */
export function calendarFile(days: readonly CalendarDay[], now: Date): string {
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
  return lines.map((line) => fold(line) + CRLF).join("");
}

/** A value of type TEXT (3.3.11). Control characters have no place in one; names come from elsewhere. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** Lines of at most 75 octets, the ones that go on begun with a space (3.1); 18 characters have no more than 72. */
function fold(line: string): string {
  return (line.match(/^[ -~]{75}|[ -~]{1,74}|.{1,18}/gsu) ?? []).join(`${CRLF} `);
}
