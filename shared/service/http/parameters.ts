import type { Context } from "hono";
import { parseInstant } from "../../model/instant.ts";
import { ServiceProblem } from "./problem.ts";

/** The most items of a page; a larger `limit` gets this many, and `next`. */
export const MAX_PAGE_SIZE = 1000;
export const DEFAULT_PAGE_SIZE = 100;
/** The largest value of PostgreSQL's `integer`. */
const MAX_SEQUENCE = 2_147_483_647;
const MAX_KEY_LENGTH = 255;

/** Returns the problem for a query parameter or header. */
export function invalidParameter(name: string, message: string): ServiceProblem {
  return new ServiceProblem("invalid-parameter", `\`${name}\`: ${message}`, {
    problems: [{ path: `/${name}`, message }],
  });
}

/** Reads `after`, a sequence number; 0 if it is absent. */
export function sequenceParameter(context: Context): number {
  return integerParameter(context, "after", { fallback: 0, min: 0, max: MAX_SEQUENCE });
}

/** Reads `limit`, the size of a page. */
export function limitParameter(context: Context): number {
  return integerParameter(context, "limit", {
    fallback: DEFAULT_PAGE_SIZE,
    min: 1,
    max: MAX_PAGE_SIZE,
  });
}

function integerParameter(
  context: Context,
  name: string,
  { fallback, min, max }: { fallback: number; min: number; max: number },
): number {
  const text = context.req.query(name);
  if (text === undefined || text === "") return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min) return Math.min(value, max);
  throw invalidParameter(name, `expected a whole number of ${min} or more`);
}

/** Reads `at`, an instant. */
export function instantParameter(context: Context, fallback: Date): Date {
  const text = context.req.query("at");
  if (text === undefined) return fallback;
  // The query parser decodes the `+` of a time zone as a space.
  const instant = parseInstant(text.replace(" ", "+"));
  if (instant === undefined) throw invalidParameter("at", "expected an RFC 3339 instant or a date");
  return new Date(instant);
}

/** Reads the `Idempotency-Key` header. */
export function idempotencyKey(context: Context): string | undefined {
  const header = context.req.header("Idempotency-Key");
  if (header === undefined || (header.length > 0 && header.length <= MAX_KEY_LENGTH)) return header;
  throw invalidParameter("Idempotency-Key", `expected 1 to ${MAX_KEY_LENGTH} characters`);
}
