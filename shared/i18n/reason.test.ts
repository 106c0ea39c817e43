import { describe, expect, test } from "vitest";
import { REASON_KEYS, type Reason } from "../model/reason.ts";
import english from "./en/core.ts";
import { LANGUAGE_TAGS } from "./language.ts";
import { loadLanguage } from "./languages.ts";
import { formatReason } from "./reason.ts";

const { reasons } = english.core;

function placeholders(template: string): string[] {
  return (template.match(/\{\w+\}/g) ?? []).sort();
}

describe.each(LANGUAGE_TAGS)("the reasons in %s", (tag) => {
  test("have the placeholders of the English ones", async () => {
    const { templates } = (await loadLanguage(tag)).core.reasons;
    expect(Object.keys(templates).sort()).toEqual([...REASON_KEYS].sort());
    for (const key of REASON_KEYS)
      expect([key, placeholders(templates[key])]).toEqual([
        key,
        placeholders(reasons.templates[key]),
      ]);
  });

  test("name the number of spaces with an exception, and of all", async () => {
    const { locale, core } = await loadLanguage(tag);
    for (const effect of ["include", "exclude"] as const) {
      for (const count of [1, 2, 3, 11, 100]) {
        const spaces = { effect, count, total: 999 };
        const text = formatReason(core.reasons, { key: "space-ambiguous", spaces }, locale);
        expect(text).toContain(core.reasons.templates["space-ambiguous"]);
        expect(text).toContain(String(count));
        expect(text).toContain("999");
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });

  test("are phrases without a full stop", async () => {
    const { templates } = (await loadLanguage(tag)).core.reasons;
    expect(Object.values(templates).filter((template) => /[.。]$/.test(template))).toEqual([]);
  });
});

test.each<[Reason, string]>([
  [{ key: "plan-lock", plan: "standard" }, "the Standard plan always contributes metadata"],
  [{ key: "app-not-covered", app: "Trello" }, "Trello has no data contribution setting"],
  [
    { key: "compliance-excluded", compliance: ["hipaa", "customer-managed-keys"] },
    "left out because of HIPAA requirements and customer-managed keys",
  ],
  [
    { key: "space-ambiguous", spaces: { effect: "exclude", count: 1, total: 24 } },
    "this address doesn't show the space; 1 of 24 spaces is excluded",
  ],
  [
    { key: "app-ambiguous", spaces: { effect: "include", count: 1_000, total: 2_000 } },
    "this address doesn't show the app or the space; 1,000 of 2,000 spaces are included",
  ],
  [
    { key: "space-ambiguous", spaces: { effect: "exclude", count: 1, total: 1 } },
    "this address doesn't show the space; 1 space is excluded",
  ],
  [
    { key: "space-ambiguous", spaces: { effect: "exclude", count: 2 } },
    "this address doesn't show the space; 2 spaces are excluded",
  ],
  [{ key: "state-unknown", app: "Jira" }, "it isn't known whether Jira is active"],
  [{ key: "not-yet-effective", startsAt: "2026-08-17T00:00:00.000Z" }, "use begins on 17 Aug 2026"],
])("the reason %j reads %j", (reason, text) => {
  expect(formatReason(reasons, reason, "en-GB")).toBe(text);
});
