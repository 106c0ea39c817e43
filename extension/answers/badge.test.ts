import { describe, expect, test } from "vitest";
import { PARTIAL_SUMMARIES } from "../../shared/model/place-status.ts";
import { BADGE_INK, BADGES, fittingText, ICON_GROUND, ICON_INK } from "./badge.ts";

/** Relative luminance, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string) => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
};

describe.each(PARTIAL_SUMMARIES)("the badge of `%s`", (summary) => {
  const { text, background } = BADGES[summary];

  test("has a contrast of 4.5:1 between its text and its background", () => {
    expect(contrast(background, BADGE_INK)).toBeGreaterThanOrEqual(4.5);
  });

  test("stands out from the icon that it covers", () => {
    expect(contrast(background, ICON_GROUND)).toBeGreaterThanOrEqual(4.5);
  });

  test("has one to three characters", () => {
    expect(text).toMatch(/^.{1,3}$/);
  });
});

test("badges have distinct texts, so that they need no colour", () => {
  const texts = PARTIAL_SUMMARIES.map((summary) => BADGES[summary].text);
  expect(new Set(texts).size).toBe(PARTIAL_SUMMARIES.length);
});

test.each([
  ["firefox", "off", "M+"],
  ["chromium", "OFF", "M+"],
] as const)("words are as small as the badge of %s needs them", (browser, word, letters) => {
  expect([fittingText("OFF", browser), fittingText("M+", browser)]).toEqual([word, letters]);
});

test("the icon has a contrast of 4.5:1 to its own ground", () => {
  expect(contrast(ICON_INK, ICON_GROUND)).toBeGreaterThanOrEqual(4.5);
});
