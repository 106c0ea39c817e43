import { describe, expect, test } from "vitest";
import { createFormatter, fillTemplate } from "./format.ts";

describe("a template", () => {
  test("takes values as they are, whatever they contain", () => {
    const values = { app: "$& {plan}", plan: "Free" };
    expect(fillTemplate("{app} on {plan}", values)).toBe("$& {plan} on Free");
  });

  test("leaves out a placeholder without a value", () => {
    expect(fillTemplate("all of {app}", {})).toBe("all of ");
  });
});

test.each([
  ["en-GB", 1, "1 space"],
  ["en-GB", 1234, "1,234 spaces"],
  ["fr", 0, "0 space"],
  ["ja", 1, "1 spaces"],
])("the plural in %s of %i is %j", (locale, count, text) => {
  const forms = { one: "{count} space", other: "{count} spaces" };
  expect(createFormatter(locale).plural(count, forms)).toBe(text);
});
