import type { PartialSummary } from "../../shared/model/place-status.ts";
import { type Glyph, summaryGlyph } from "../../widget/components/summary-glyphs.ts";
import type { BrowserName } from "../browser.ts";

/** The badge of a summary in the toolbar. */
export interface Badge {
  /** At most 3 characters: browsers cut off longer ones. */
  readonly text: string;
  readonly background: string;
}

/** The colour of every badge's text; its contrast to each background is 4.5:1 or better. */
export const BADGE_INK = "#FFFFFF";

const CONTRIBUTED = "#4A45C9";
const NOT_CONTRIBUTED = "#596074";
const PARTLY_KNOWN = "#7A3E8E";

/**
 * The badge of each summary. The letters name what is contributed: metadata, content. A plus says that the other
 * one may be contributed too, a question mark that this one may be.
 */
export const BADGES: Readonly<Record<PartialSummary, Badge>> = {
  all: { text: "ALL", background: CONTRIBUTED },
  "metadata-only": { text: "M", background: CONTRIBUTED },
  "in-app-only": { text: "C", background: CONTRIBUTED },
  none: { text: "OFF", background: NOT_CONTRIBUTED },
  "not-eligible": { text: "N/A", background: NOT_CONTRIBUTED },
  "metadata-yes": { text: "M+", background: PARTLY_KNOWN },
  "metadata-no": { text: "C?", background: PARTLY_KNOWN },
  "in-app-yes": { text: "C+", background: PARTLY_KNOWN },
  "in-app-no": { text: "M?", background: PARTLY_KNOWN },
  unknown: { text: "?", background: NOT_CONTRIBUTED },
};

/**
 * Returns a badge's text in letters that fit into a browser's badge. Firefox cuts off what is wider than 18 px, such as
 * capitals of a wide font, so its words are in small letters.
 */
export function fittingText(text: string, browser: BrowserName): string {
  return text.length > 2 && browser === "firefox" ? text.toLowerCase() : text;
}

/** The state that an icon shows: a summary, or `neutral` for a page of no workspace. */
export type IconState = PartialSummary | "neutral";

/** The colours of the toolbar's icon: the ground makes it visible on light and dark toolbars. */
export const ICON_GROUND = "#FFFFFF";
export const ICON_INK = "#2D2A6E";

/** The outlines of tag and sheet behind a lens. */
const NEUTRAL_LINES =
  "M6.5 6.5V3.8L4 1.2 1.5 3.8v10.7h4m3-9v-4H12l2.5 2.5v2M7 10.5a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0m6 2.5 2 2";

/** Returns the drawing of an icon. */
export function iconGlyph(state: IconState): Glyph {
  return state === "neutral" ? { filled: "", lines: NEUTRAL_LINES } : summaryGlyph(state);
}
