import { describe, expect, test } from "vitest";
import { etagOf, ifMatch, isUnchanged, putPrecondition } from "./preconditions.ts";

describe("conditions", () => {
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
    ['"4', false],
    ['"4" "', false],
  ])("If-Match: %s lets a change on revision 4 pass: %s", (header, passes) => {
    expect(ifMatch(header)(4)).toBe(passes);
  });

  test("If-Match: * asks that there is something", () => {
    expect(ifMatch("*")(null)).toBe(false);
  });

  test.each([
    ['"4"', true],
    ['W/"4"', true],
    ['"7", W/"4"', true],
    ["*", true],
    ['"7"', false],
    ['"7,"4"', false],
  ])("If-None-Match: %s spares a reader revision 4: %s", (header, spared) => {
    expect(isUnchanged(header, etagOf(4))).toBe(spared);
  });

  test("a PUT that asks for nothing and for something at once is never met", () => {
    const precondition = putPrecondition("*", "*");
    expect([precondition(null), precondition(1)]).toEqual([false, false]);
  });
});
