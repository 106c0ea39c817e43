import { expect, test } from "vitest";
import { isolateBidi, isolateEach } from "./bidi.ts";

test.each([
  ["People", "People"],
  ["人事部 – C++ 🚀", "人事部 – C++ 🚀"],
  ["Evil \u202emoc.live", "Evil moc.live"],
  ["\u2067Acme\u2069\u2029", "Acme"],
  ["الموارد البشرية", "\u2068الموارد البشرية\u2069"],
  ["Acme \u2069אקמי", "\u2068Acme אקמי\u2069"],
  ["Adlam 𞤀𞤁", "\u2068Adlam 𞤀𞤁\u2069"],
])("isolates %j as %j", (name, isolated) => {
  expect(isolateBidi(name)).toBe(isolated);
});

test("isolates every name of a list in right-to-left text only", () => {
  expect(isolateEach(["Jira", "المبيعات"], "rtl")).toEqual([
    "\u2068Jira\u2069",
    "\u2068المبيعات\u2069",
  ]);
  expect(isolateEach(["Jira"], "ltr")).toEqual(["Jira"]);
});
