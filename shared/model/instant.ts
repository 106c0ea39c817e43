import * as v from "valibot";

const RFC_3339 =
  /^(\d{4}-\d\d-\d\d)(?:T((?:[01]\d|2[0-3]):[0-5]\d):([0-5]\d|60)(?:(\.\d{1,3})\d*)?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;

/**
 * Parses an RFC 3339 instant, or a date alone as 00:00 UTC (assumption A5).
 * @returns milliseconds since 1970 (finer fractions are cut off), or `undefined` if it is none
 */
export function parseInstant(text: string): number | undefined {
  const [, date = "", time = "00:00", second = "", fraction = "", zone = "Z"] =
    RFC_3339.exec(text.toUpperCase()) ?? [];
  const midnight = Date.parse(date);
  // Some engines read 30 February as 2 March.
  if (!new Date(midnight).toJSON()?.startsWith(date)) return undefined;
  // RFC 3339 allows second 60, which `Date` does not.
  const milliseconds = Math.round(Number(second + fraction) * 1000);
  const instant = midnight + Date.parse(`1970-01-01T${time}${zone}`) + milliseconds;
  const year = new Date(instant).getUTCFullYear();
  return year < 0 || year > 9999 ? undefined : instant;
}

/* The first and the last instant that RFC 3339 can express. */
const FIRST_INSTANT = /*#__PURE__*/ Date.parse("0000-01-01");
const LAST_INSTANT = /*#__PURE__*/ Date.parse("9999-12-31T23:59:59.999Z");

/** Returns the instant that RFC 3339 can express and that is nearest to this one. */
export function clampInstant(instant: number): number {
  return Math.min(Math.max(instant, FIRST_INSTANT), LAST_INSTANT);
}

/** Formats milliseconds since 1970, clamped, as RFC 3339, UTC, with milliseconds. */
export function formatInstant(instant: number): string {
  return new Date(clampInstant(instant)).toISOString();
}

/**
 * Returns the instant of a caller's `Date`, in milliseconds since 1970.
 * @throws RangeError if the date is invalid
 */
export function instantOf(date: Date): number {
  const instant = date.getTime();
  if (Number.isNaN(instant)) throw new RangeError("`at` is an invalid date");
  return instant;
}

const EXPECTED = "expected an RFC 3339 instant such as `2026-12-20T00:00:00Z`, or a date";

/** An RFC 3339 instant, or a date alone; the output is the same text. */
export const InstantSchema = v.pipe(
  v.string(EXPECTED),
  v.check((text) => parseInstant(text) !== undefined, EXPECTED),
);

/** An instant; the output is UTC with milliseconds. */
export const UtcInstantSchema = v.pipe(
  InstantSchema,
  v.transform((text) => formatInstant(parseInstant(text) ?? Number.NaN)),
);
