import { describe, expect, test } from "vitest";
import { entityTag, ifMatch, isUnchanged, putPrecondition } from "./preconditions.ts";

describe("preconditions", () => {
  test.each([
    ['"4"', true],
    ['"3", "4"', true],
    ['"3","4"', true],
    ["*", true],
    ['W/"4"', false],
    ["4", false],
    ["", false],
    ['"x,*,y"', false],
    ['"x", *', false],
    ['"x", "4', false],
    ['"4', false],
    ['"4" "', false],
  ])("If-Match: %s matches revision 4: %s", (header, passes) => {
    expect(ifMatch(header)(4)).toBe(passes);
  });

  test("If-Match: * does not match a missing organization", () => {
    expect(ifMatch("*")(null)).toBe(false);
  });

  test.each([
    ['"4"', true],
    ['W/"4"', true],
    ['"7", W/"4"', true],
    ["*", true],
    ['"7"', false],
  ])("If-None-Match: %s names revision 4: %s", (header, isNamed) => {
    expect(isUnchanged(header, entityTag(4))).toBe(isNamed);
  });

  test("a PUT with both If-Match and If-None-Match: * never matches", () => {
    const precondition = putPrecondition("*", "*");
    expect([precondition?.(null), precondition?.(1)]).toEqual([false, false]);
  });
});
