import { ClientError } from "../../shared/client/errors.ts";

/** Lets through where a list goes on; one that leads back to where it was would be read for ever. */
export function createLoopGuard(): (next: string | undefined) => string | undefined {
  const seen = new Set<string>();
  return (next) => {
    if (next !== undefined && seen.has(next)) {
      throw new ClientError("invalid-response", "the list leads back to where it was");
    }
    if (next !== undefined) seen.add(next);
    return next;
  };
}

/**
 * The cursor of the next page. The vendor's links hold it bare, or as the query of an address; only the cursor is
 * taken from there, so that a key never goes to another place than it was given for.
 */
export function cursorOf(next: unknown): string | undefined {
  if (typeof next !== "string" || next === "") return undefined;
  const query = next.indexOf("?");
  if (query < 0) return /^(https?:|\/)/.test(next) ? undefined : next;
  return new URLSearchParams(next.slice(query + 1)).get("cursor") ?? undefined;
}
