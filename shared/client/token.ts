import { orAborted } from "./abort.ts";
import { aborted, ClientError, isClientError } from "./errors.ts";

/**
 * Asked for a bearer token at each request; with `expired: true` after the service refused the last one.
 * May take its time (a sign-in window): no time-out counts while it runs.
 */
export type TokenSource = (hint: { expired: boolean }) => string | null | Promise<string | null>;

/**
 * The token for one request; null without a source, or where it has none.
 * @throws {ClientError} `unauthenticated` where the source fails or gives what cannot be a token
 */
export async function askToken(
  source: TokenSource | undefined,
  expired: boolean,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  if (signal?.aborted) throw aborted();
  if (!source) return null;
  let token: string | null;
  try {
    token = await orAborted(Promise.resolve(source({ expired })), signal);
  } catch (cause) {
    if (isClientError(cause)) throw cause;
    throw new ClientError("unauthenticated", "the token source failed", { cause });
  }
  // A line break would make `fetch` throw an error that quotes the token.
  if (!token || /^[\x21-\x7e]+$/.test(token)) return token || null;
  throw new ClientError("unauthenticated", "the token source gave what cannot be a bearer token");
}
