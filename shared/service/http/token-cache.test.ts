import { beforeEach, describe, expect, test } from "vitest";
import type { Caller } from "./caller.ts";
import { TokenCache } from "./token-cache.ts";

const MINUTE_MS = 60_000;
let now: number;
let verified: number;
let cache: TokenCache;
beforeEach(() => {
  now = Date.UTC(2026, 10, 23);
  verified = 0;
  cache = new TokenCache(() => now);
});

function get(token: string, expiresInMs: number | null = 60 * MINUTE_MS): Promise<Caller | null> {
  const expiresAt = now + (expiresInMs ?? 0);
  return cache.get(token, async () => {
    verified += 1;
    return expiresInMs === null ? null : { id: token, name: token, organizations: {}, expiresAt };
  });
}

describe("the token cache", () => {
  test("verifies a token once", async () => {
    expect(await get("a")).toEqual(await get("a"));
    expect(verified).toBe(1);
    expect((await get("b"))?.id).toBe("b");
    expect(verified).toBe(2);
  });

  test("verifies a token again after it has expired", async () => {
    await get("a", MINUTE_MS);
    now += MINUTE_MS;
    await get("a", MINUTE_MS);
    expect(verified).toBe(2);
  });

  test("verifies a token again after five minutes, because its key may have been withdrawn", async () => {
    await get("a");
    now += 5 * MINUTE_MS - 1;
    await get("a");
    expect(verified).toBe(1);
    now += 1;
    expect(await get("a", null)).toBeNull();
    expect(await get("a", null)).toBeNull();
    expect(verified).toBe(3);
  });

  test("keeps a bounded number of tokens", async () => {
    for (let index = 0; index <= 10_000; index += 1) await get(`t${index}`);
    await get("t10000");
    expect(verified).toBe(10_001);
    await get("t0");
    expect(verified).toBe(10_002);
  });
});
