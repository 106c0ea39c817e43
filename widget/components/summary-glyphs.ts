import type { Summary } from "../../shared/model/assessment.ts";

/** The ring of the icon, as path data on a grid of 16 px. */
export const SUMMARY_RING = "M8 2a6 6 0 1 0 0 12 6 6 0 1 0 0-12z";

/** The glyph in the ring for each summary: a filled shape or a line, as path data. */
export const SUMMARY_GLYPHS: Readonly<Record<Summary, readonly ["fill" | "line", string]>> = {
  all: ["fill", "M8 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7z"],
  "metadata-only": ["fill", "M8 3a5 5 0 0 0 0 10z"],
  "in-app-only": ["fill", "M8 3a5 5 0 0 1 0 10z"],
  none: ["line", ""],
  "not-eligible": ["line", "M4 12 12 4"],
  unknown: ["line", "M6.3 6.4a1.7 1.7 0 1 1 2.5 1.5c-.5.3-.8.6-.8 1.2M8 10.9v.9"],
};
