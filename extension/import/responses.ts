import type * as v from "valibot";
import { ClientError, invalidResponse } from "../../shared/client/errors.ts";
import { parse, parseJson } from "../../shared/model/parse.ts";
import type { Output } from "../../shared/model/schema.ts";

/**
 * Parses the body of a vendor's response.
 * @throws {ClientError} `invalid-response` with every fault
 */
export function parseResponse<const S extends v.GenericSchema>(schema: S, text: string): Output<S> {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch (cause) {
    throw invalidResponse([{ path: "", message: "expected JSON" }], cause);
  }
  return parse(schema, value, (issues) => invalidResponse(issues));
}

/**
 * Creates a function that passes cursors of the next page through.
 * @throws {ClientError} `invalid-response` for a cursor that it saw before: the list would never end
 */
export function createLoopGuard(): (next: string | undefined) => string | undefined {
  const seen = new Set<string>();
  return (next) => {
    if (next !== undefined && seen.has(next)) {
      throw new ClientError("invalid-response", "the pages of the list form a loop");
    }
    if (next !== undefined) seen.add(next);
    return next;
  };
}

/**
 * Returns the cursor of the next page, which is bare or the query of an address. The address itself is ignored, so
 * that a key is never sent to another host.
 */
export function cursorOf(next: unknown): string | undefined {
  if (typeof next !== "string" || next === "") return undefined;
  const query = next.indexOf("?");
  if (query < 0) return /^(https?:|\/)/.test(next) ? undefined : next;
  return new URLSearchParams(next.slice(query + 1)).get("cursor") ?? undefined;
}
