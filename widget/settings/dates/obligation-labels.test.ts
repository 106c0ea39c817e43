import { expect, test } from "vitest";
import { formatTimeUntil } from "./obligation-labels.ts";

const NOW = new Date("2026-11-24T23:00:00Z");

test.each([
  ["2026-11-25T01:00:00Z", "tomorrow"],
  ["2026-12-24T00:00:00Z", "in 30 days"],
  ["2028-11-22T00:00:00Z", "in 729 days"],
  ["2033-11-24T00:00:00Z", "in 7 years"],
  ["2033-11-20T00:00:00Z", "in 6 years"],
])("formatTimeUntil formats %s as %s", (instant, until) => {
  expect(formatTimeUntil(instant, NOW, "en-GB")).toBe(until);
});
