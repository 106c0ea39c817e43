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
  [{ key: "not-yet-effective", startsAt: "2026-08-17T00:00:00.000Z" }, "use begins on 17 Aug 2026"],
])("the reason %j reads %j", (reason, text) => {
  expect(formatReason(reasons, reason, "en-GB")).toBe(text);
});
