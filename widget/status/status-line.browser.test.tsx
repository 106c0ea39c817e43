import { describe, expect, test } from "vitest";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { loadLanguage } from "../../shared/i18n/languages.ts";
import { PARTIAL_SUMMARIES, type PlaceStatus } from "../../shared/model/place-status.ts";
import { mount } from "../../test/harness/component.tsx";
import { StatusLine } from "./status-line.tsx";

const english = await loadLanguage("en");

function textOf(status: PlaceStatus, language = english): string {
  return mount(<StatusLine language={language} status={status} />).textContent.trim();
}

test("says that the address hides the space, and how many spaces are excluded", () => {
  const spaces = { effect: "exclude", count: 1, total: 24 } as const;
  expect(textOf({ summary: "unknown", reason: { key: "space-ambiguous", spaces } })).toBe(
    "Not known whether this page is contributed. This address doesn't show the space; 1 of 24 spaces is excluded.",
  );
});

test("says that the address hides the app", () => {
  expect(textOf({ summary: "metadata-yes", reason: { key: "app-ambiguous" } })).toBe(
    "Metadata of this page is contributed. Its content: not known. This address doesn't show the app or the space.",
  );
});

test("names a decided change, and settings that nobody confirmed", () => {
  const reason = { key: "organization-choice-on" } as const;
  const text = textOf({ summary: "all", reason, decided: "in-app-off", isUnconfirmed: true });
  expect(text).toContain("Decided: content off, not yet set at Atlassian.");
  expect(text).toContain("Nobody has confirmed this for 90 days.");
});

describe.each(LANGUAGE_TAGS)("the status line in %s", (tag) => {
  test("has a text of its own for each pair of known and unknown data types", async () => {
    const language = await loadLanguage(tag);
    const texts = PARTIAL_SUMMARIES.map((summary) =>
      textOf({ summary, reason: { key: "plan-unknown" } }, language),
    );
    expect(new Set(texts).size).toBe(PARTIAL_SUMMARIES.length);
  });
});
