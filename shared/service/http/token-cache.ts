import { hash } from "node:crypto";
import { BoundedCache } from "../store/bounded-cache.ts";
import type { Caller } from "./caller.ts";

/** The longest time that a verified token is trusted without another check: the issuer may have withdrawn its key. */
const MAX_AGE_MS = 300_000;
const MAX_ENTRIES = 10_000;

interface Entry {
  readonly caller: Caller;
  readonly verifiedAt: number;
}

/** Callers of verified tokens, by the token's hash, so that the tokens themselves don't stay in memory. */
export class TokenCache {
  readonly #entries = new BoundedCache<Entry>(MAX_ENTRIES, () => 1);
  readonly #now: () => number;

  /** @param now the clock, in milliseconds since the epoch */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Returns the caller of a token; the result of `verify` unless a verified one is cached and has not expired. */
  async get(token: string, verify: () => Promise<Caller | null>): Promise<Caller | null> {
    const key = hash("sha256", token, "base64");
    const entry = this.#entries.get(key);
    const now = this.#now();
    if (entry && isValid(entry, now)) return entry.caller;
    const caller = await verify();
    this.#entries.delete(key);
    // A refused token is checked each time: it may become valid, and anybody can invent many.
    if (caller) this.#entries.set(key, { caller, verifiedAt: now });
    return caller;
  }
}

function isValid({ caller, verifiedAt }: Entry, now: number): boolean {
  const age = now - verifiedAt;
  return age >= 0 && age < MAX_AGE_MS && now < (caller.expiresAt ?? 0);
}
