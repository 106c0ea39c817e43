import { expect, test } from "vitest";
import { apart, contained } from "./bidi.ts";

test.each([
  ["People", "People"],
  ["人事部 – C++ 🚀", "人事部 – C++ 🚀"],
  ["Evil \u202emoc.live", "Evil moc.live"],
  ["\u2067Acme\u2069\u2029", "Acme"],
  ["الموارد البشرية", "\u2068الموارد البشرية\u2069"],
  ["Acme \u2069אקמי", "\u2068Acme אקמי\u2069"],
  ["Adlam 𞤀𞤁", "\u2068Adlam 𞤀𞤁\u2069"],
])("the name %j stands in a sentence as %j", (name, stands) => {
  expect(contained(name)).toBe(stands);
});

test("names stand apart in a sentence that is written from right to left", () => {
  expect(apart(["Jira", "المبيعات"], "rtl")).toEqual(["\u2068Jira\u2069", "\u2068المبيعات\u2069"]);
  expect(apart(["Jira"], "ltr")).toEqual(["Jira"]);
});
