import { describe, expect, test } from "vitest";
import { PARTIAL_SUMMARIES } from "../../shared/model/place-status.ts";
import { type IconState, iconGlyph } from "../answers/badge.ts";
import { iconPixels } from "./icons.ts";

const SIZE = 16;
/** Rows that the toolbar's badge leaves visible. */
const VISIBLE_ROWS = 7;

/** Luma of an icon's pixels in some rows, on a toolbar of this luma. */
function lumas(state: IconState, toolbar: number, rows: number): number[] {
  const { data } = iconPixels(iconGlyph(state))[SIZE] as unknown as ImageData;
  return Array.from({ length: rows * SIZE }, (_, at) => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.slice(at * 4, at * 4 + 4);
    const luma = 0.299 * red + 0.587 * green + 0.114 * blue;
    return (luma * alpha + toolbar * (255 - alpha)) / 255;
  });
}

/** The number of pixels that clearly differ. */
function differences(one: readonly number[], other: readonly number[]): number {
  return one.filter((luma, at) => Math.abs(luma - (other[at] ?? 0)) > 64).length;
}

describe.each([
  ["light", 255],
  ["dark", 43],
] as const)("icons of 16 px on a %s toolbar", (_, toolbar) => {
  test("differ without colour above their badge", () => {
    const icons = PARTIAL_SUMMARIES.map((state) => lumas(state, toolbar, VISIBLE_ROWS));
    for (const [at, icon] of icons.entries()) {
      for (const other of icons.slice(at + 1)) {
        expect(differences(icon, other)).toBeGreaterThanOrEqual(8);
      }
    }
  });

  test("differ from the icon of a page of no workspace", () => {
    const neutral = lumas("neutral", toolbar, SIZE);
    for (const state of PARTIAL_SUMMARIES) {
      expect(differences(neutral, lumas(state, toolbar, SIZE)), state).toBeGreaterThanOrEqual(16);
    }
  });

  test("are visible", () => {
    for (const state of [...PARTIAL_SUMMARIES, "neutral"] as const) {
      const ground = Array.from({ length: SIZE * SIZE }, () => toolbar);
      expect(differences(lumas(state, toolbar, SIZE), ground), state).toBeGreaterThanOrEqual(24);
    }
  });
});
