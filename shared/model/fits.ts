const MISFIT = new Error("does not fit");

/**
 * Reads a value of which anything that does not fit spoils the whole: small, for what a page loads first.
 * @returns `undefined` if something does not fit; who needs to know what, reads it with `Faults`
 */
export function ifFits<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error === MISFIT) return undefined;
    throw error;
  }
}

function fits<T>(value: unknown, fit: boolean): T {
  if (!fit) throw MISFIT;
  return value as T;
}

/** An object; of an array, its indexes are the fields. */
export function asObject(value: unknown): Record<string, unknown> {
  return fits(value, typeof value === "object" && value !== null);
}

/** An array. */
export function asList(value: unknown): unknown[] {
  return fits(value, Array.isArray(value));
}

/** A string. */
export function asText(value: unknown): string {
  return fits(value, typeof value === "string");
}

/** True or false. */
export function asFlag(value: unknown): boolean {
  return fits(value, typeof value === "boolean");
}

/** A whole number. */
export function asCount(value: unknown): number {
  return fits(value, Number.isSafeInteger(value));
}

/** One of the allowed words, which are separated by spaces. */
export function asOneOf<T extends string>(allowed: string, value: unknown): T {
  return fits(value, allowed.split(" ").includes(value as string));
}

/** A text that `Date` can read. */
export function asDate(value: unknown): string {
  return fits(value, typeof value === "string" && !Number.isNaN(Date.parse(value)));
}
