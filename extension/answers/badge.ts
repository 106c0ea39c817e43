import type { Summary } from "../../shared/model/assessment.ts";

/** How a summary looks in the toolbar; colours have 4.5:1 or better. */
export interface Badge {
  /** At most 4 characters. */
  readonly text: string;
  readonly ground: string;
  readonly ink: string;
}

/** The badge of each summary. */
export const BADGES: Readonly<Record<Summary, Badge>> = {
  all: { text: "ALL", ground: "#4A45C9", ink: "#FFFFFF" },
  "metadata-only": { text: "META", ground: "#5E5B8C", ink: "#FFFFFF" },
  "in-app-only": { text: "APP", ground: "#5E5B8C", ink: "#FFFFFF" },
  none: { text: "OFF", ground: "#596074", ink: "#FFFFFF" },
  "not-eligible": { text: "N/A", ground: "#6B6F7B", ink: "#FFFFFF" },
  unknown: { text: "?", ground: "#E0C46C", ink: "#1A1D29" },
};

/** What an icon tells: a summary, or a page outside every workspace. */
export type IconState = Summary | "neutral";

/** The files of an icon, by their size in pixels. */
export function iconPaths(state: IconState): Record<number, string> {
  return { 16: `/icons/${state}-16.png`, 32: `/icons/${state}-32.png` };
}
