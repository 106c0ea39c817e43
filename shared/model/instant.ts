const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?([Zz]|[+-]\d{2}:\d{2}))?$/;

const MINUTE = 60_000;

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function offsetMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined || zone === "Z" || zone === "z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone[0] === "-" ? -1 : 1) * (hours * 60 + minutes);
}

/**
 * Reads an RFC 3339 instant, or a date alone as 00:00 UTC (assumption A5).
 * @returns milliseconds since the epoch (finer fractions are cut off), or `undefined` if it is none
 */
export function parseInstant(text: string): number | undefined {
  const match = INSTANT.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const offset = offsetMinutes(match[8]);
  if (offset === undefined || day < 1 || day > daysInMonth(year, month)) return undefined;
  // RFC 3339 allows the leap second; it reads as the first instant after it.
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const milliseconds = Number((match[7] ?? "").slice(0, 3).padEnd(3, "0"));
  // Not Date.UTC: it moves the years 0 to 99 to the twentieth century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, milliseconds);
  const instant = date.getTime() - offset * MINUTE;
  const utcYear = new Date(instant).getUTCFullYear();
  return utcYear < 0 || utcYear > 9999 ? undefined : instant;
}

/** An instant in milliseconds since the epoch as RFC 3339, UTC, with milliseconds. */
export function formatInstant(instant: number): string {
  return new Date(instant).toISOString();
}

/**
 * The instant of a `Date` a caller handed in.
 * @throws RangeError if the date is invalid: an answer for no instant would be a guess.
 */
export function instantOf(date: Date): number {
  const instant = date.getTime();
  if (Number.isNaN(instant)) throw new RangeError("`at` is an invalid date");
  return instant;
}
