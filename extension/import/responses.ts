import * as v from "valibot";
import { ClientError } from "../../shared/client/errors.ts";
import { safeParse } from "../../shared/model/parse.ts";
import type { Output } from "../../shared/model/schema.ts";

/** A longer list ends the reading: no organization has as many pages. */
const MAX_PAGES = 2_000;

/** A string that is not empty; anything else counts as missing. */
export const TextSchema = v.fallback(v.optional(v.pipe(v.string(), v.nonEmpty())), undefined);

/** Returns the schema of an object whose absence counts as an empty one. */
export function partSchema<const T extends v.ObjectEntries>(entries: T) {
  return v.fallback(v.optional(v.partial(v.object(entries))), undefined);
}

/** Parses the items of a list; `leftOut` counts those that can't be used. */
export function parseItems<const S extends v.GenericSchema>(
  schema: S,
  items: readonly unknown[],
): { readonly items: readonly Output<S>[]; readonly leftOut: number } {
  const parsed = items.flatMap((item) => safeParse(schema, item).output ?? []);
  return { items: parsed, leftOut: items.length - parsed.length };
}

/**
 * Creates a function that passes the cursors (or queries) of next pages through.
 * @throws {ClientError} `invalid-response` for a cursor that it saw before or after too many: the list would never end
 */
export function createLoopGuard(): (next: string | undefined) => string | undefined {
  const seen = new Set<string>();
  return (next) => {
    if (next === undefined) return undefined;
    if (seen.has(next)) throw endlessList("the pages of the list form a loop");
    if (seen.size === MAX_PAGES) throw endlessList(`the list has more than ${MAX_PAGES} pages`);
    seen.add(next);
    return next;
  };
}

function endlessList(message: string): ClientError {
  return new ClientError("invalid-response", message);
}

/**
 * Returns the cursor of the next page, which is bare or the query of an address. The address itself is ignored, so
 * that a key is never sent to another host.
 */
export function cursorOf(next: unknown): string | undefined {
  if (typeof next !== "string" || next === "") return undefined;
  const query = next.indexOf("?");
  if (query < 0) return /^(https?:|\/)/.test(next) ? undefined : next;
  return new URLSearchParams(next.slice(query + 1)).get("cursor") || undefined;
}

/** Returns the query of a link; its address is ignored, so that requests stay on the site. */
export function queryOf(link: unknown): string | undefined {
  return (typeof link === "string" && /\?([^#]*)/.exec(link)?.[1]) || undefined;
}
