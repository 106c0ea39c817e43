import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { repeat } from "./repeat.ts";

const INTERVAL_MS = 3_000;
const STEPS = 60;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
});
afterEach(() => vi.useRealTimers());

test("calls that begin at the same moment are spread over the interval, and each keeps it", () => {
  const counts = Array.from({ length: 600 }, () => 0);
  const ends = counts.map((_, index) =>
    repeat(() => {
      counts[index] = (counts[index] ?? 0) + 1;
    }, INTERVAL_MS),
  );
  const total = () => counts.reduce((sum, count) => sum + count, 0);
  for (let round = 1; round <= 3; round += 1) {
    for (let step = 0; step < STEPS; step += 1) {
      const before = total();
      vi.advanceTimersByTime(INTERVAL_MS / STEPS);
      expect(total() - before).toBeLessThanOrEqual((2 * counts.length) / STEPS);
    }
    expect(new Set(counts)).toEqual(new Set([round]));
  }
  for (const end of ends) end();
  vi.advanceTimersByTime(INTERVAL_MS);
  expect(total()).toBe(3 * counts.length);
});

test("calls that end before the first one are never made", () => {
  const call = vi.fn();
  repeat(call, INTERVAL_MS)();
  vi.advanceTimersByTime(2 * INTERVAL_MS);
  expect(call).not.toHaveBeenCalled();
});
