import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { SUMMARIES } from "../../shared/model/assessment.ts";
import { PARTIAL_SUMMARIES } from "../../shared/model/place-status.ts";
import { BADGES, type IconState, iconPaths } from "./badge.ts";

const states: readonly IconState[] = [...SUMMARIES, "neutral"];

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
  const { text, background, color } = BADGES[summary];

  test("has enough contrast between its text and its background", () => {
    expect(contrast(background, color)).toBeGreaterThanOrEqual(4.5);
  });

  test("has at most four characters", () => {
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(4);
  });
});

test("badges have distinct texts, so that they need no colour", () => {
  const texts = SUMMARIES.map((summary) => BADGES[summary].text);
  expect(new Set(texts).size).toBe(texts.length);
});

test.each(["16", "32"])("icons of %s pixels have distinct glyphs", (size) => {
  const glyphs = states.map((state) => {
    const path = iconPaths(state)[Number(size)] ?? "";
    return readFileSync(fileURLToPath(new URL(`../assets${path}`, import.meta.url)), "base64");
  });
  expect(new Set(glyphs).size).toBe(states.length);
});
