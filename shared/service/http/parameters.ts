import type { Context } from "hono";
import { parseInstant } from "../../model/instant.ts";
import type { ObligationCursor } from "../store/queries.ts";
import { ServiceProblem } from "./problem.ts";

/** The largest page; a request for more items gets this many, and `next`. */
export const MAX_PAGE_SIZE = 1000;
/** The size of a page without a `limit`. */
export const DEFAULT_PAGE_SIZE = 100;
/** The largest value of PostgreSQL's `integer`. */
const MAX_POSITION = 2_147_483_647;
const MAX_KEY_LENGTH = 255;

/** Returns the problem for a query parameter or header. */
export function invalidParameter(name: string, message: string): ServiceProblem {
  return new ServiceProblem("invalid-parameter", `\`${name}\`: ${message}`, {
    problems: [{ path: `/${name}`, message }],
  });
}

/** Reads `after`, a sequence number; 0 if it is absent. */
export function sequenceParameter(context: Context): number {
  return integerParameter(context, "after", { fallback: 0, min: 0, max: Number.MAX_SAFE_INTEGER });
}

/** The `next` of a page of obligations. */
const CURSOR = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_(\d{1,16})_(\d{1,10})$/;

/** Reads `after`, the `next` of the page before; undefined for the first page. */
export function cursorParameter(context: Context): ObligationCursor | undefined {
  const text = context.req.query("after");
  if (text === undefined || text === "") return undefined;
  const [, removeBy, sequence, position] = CURSOR.exec(text) ?? [];
  const cursor = { sequence: Number(sequence), position: Number(position) };
  const isStorable = Number.isSafeInteger(cursor.sequence) && cursor.position <= MAX_POSITION;
  if (removeBy !== undefined && isStorable) {
    return { removeBy, ...cursor };
  }
  throw invalidParameter("after", "expected the `next` of the page before");
}

/** Returns the `next` of a page of obligations. */
export function formatCursor(cursor: ObligationCursor | null): string | null {
  return cursor && `${cursor.removeBy}_${cursor.sequence}_${cursor.position}`;
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
