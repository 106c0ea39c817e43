const INSTANT =
  /^(\d{4}-\d\d-\d\d)(?:T((?:[01]\d|2[0-3]):[0-5]\d):([0-5]\d|60)(?:(\.\d{1,3})\d*)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

/**
 * Reads an RFC 3339 instant, or a date alone as 00:00 UTC (assumption A5).
 * @returns milliseconds since the epoch (finer fractions are cut off), or `undefined` if it is none
 */
export function parseInstant(text: string): number | undefined {
  const [, date = "", time = "00:00", second = "", fraction = "", zone = "Z"] =
    INSTANT.exec(text.toUpperCase()) ?? [];
  const midnight = Date.parse(date);
  // Some engines read 30 February as 2 March.
  if (!new Date(midnight).toJSON()?.startsWith(date)) return undefined;
  // RFC 3339 allows the leap second, which `Date` does not; it reads as the first instant after it.
  const seconds = Math.round(Number(second + fraction) * 1000);
  const instant = midnight + Date.parse(`1970-01-01T${time}${zone}`) + seconds;
  const year = new Date(instant).getUTCFullYear();
  return year < 0 || year > 9999 ? undefined : instant;
}

/** The last instant that RFC 3339 can name. */
const LAST = Date.parse("9999-12-31T23:59:59.999Z");

/** An instant in milliseconds since the epoch as RFC 3339, UTC, with milliseconds; what comes later reads as the last. */
export function formatInstant(instant: number): string {
  return new Date(Math.min(instant, LAST)).toISOString();
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
