import fc from "fast-check";
import { expect, test } from "vitest";
import { BoundedCache } from "./bounded-cache.ts";

test("a full cache drops the least recently used value", () => {
  const cache = new BoundedCache<string>(6, ({ length }) => length);
  cache.set("a", "11");
  cache.set("b", "222");
  cache.get("a");
  cache.set("c", "333");
  expect([cache.get("a"), cache.get("b"), cache.get("c"), cache.size]).toEqual([
    "11",
    undefined,
    "333",
    5,
  ]);
});

test("a cache never exceeds its size", () => {
  const entries = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d"), fc.string()));
  fc.assert(
    fc.property(entries, (list) => {
      const cache = new BoundedCache<string>(20, ({ length }) => length);
      for (const [key, value] of list) cache.set(key, value);
      const kept = ["a", "b", "c", "d"].map((key) => cache.get(key)?.length ?? 0);
      expect(cache.size).toBe(kept.reduce((sum, length) => sum + length, 0));
      expect(cache.size).toBeLessThanOrEqual(20);
    }),
  );
});
