import type { Summary } from "../../shared/model/assessment.ts";

/** The badge of a summary in the toolbar; its colours have a contrast of 4.5:1 or better. */
export interface Badge {
  /** At most 4 characters. */
  readonly text: string;
  readonly background: string;
  readonly color: string;
}

/** The badge of each summary. */
export const BADGES: Readonly<Record<Summary, Badge>> = {
  all: { text: "ALL", background: "#4A45C9", color: "#FFFFFF" },
  "metadata-only": { text: "META", background: "#5E5B8C", color: "#FFFFFF" },
  "in-app-only": { text: "APP", background: "#5E5B8C", color: "#FFFFFF" },
  none: { text: "OFF", background: "#596074", color: "#FFFFFF" },
  "not-eligible": { text: "N/A", background: "#6B6F7B", color: "#FFFFFF" },
  unknown: { text: "?", background: "#E0C46C", color: "#1A1D29" },
};

/** The state that an icon shows: a summary, or `neutral` for a page of no workspace. */
export type IconState = Summary | "neutral";

/** Returns the paths of an icon by size in pixels. */
export function iconPaths(state: IconState): Record<number, string> {
  return { 16: `/icons/${state}-16.png`, 32: `/icons/${state}-32.png` };
}
