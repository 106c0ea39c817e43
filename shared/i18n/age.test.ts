import { expect, test } from "vitest";
import { formatAge } from "./age.ts";

test.each([
  [0, "now"],
  [-5_000, "now"],
  [150_000, "2 minutes ago"],
  [7_300_000, "2 hours ago"],
  [86_400_000, "yesterday"],
])("the age of %i ms is %j", (age, text) => {
  expect(formatAge(0, age, "en-GB")).toBe(text);
});
