import type { PartialSummary } from "../../shared/model/place-status.ts";

/** The badge of a summary in the toolbar; its colours have a contrast of 4.5:1 or better. */
export interface Badge {
  /** At most 4 characters. */
  readonly text: string;
  readonly background: string;
  readonly color: string;
}

/** The badge of each summary. */
export const BADGES: Readonly<Record<PartialSummary, Badge>> = {
  all: { text: "ALL", background: "#4A45C9", color: "#FFFFFF" },
  "metadata-only": { text: "META", background: "#5E5B8C", color: "#FFFFFF" },
  "in-app-only": { text: "APP", background: "#5E5B8C", color: "#FFFFFF" },
  none: { text: "OFF", background: "#596074", color: "#FFFFFF" },
  "not-eligible": { text: "N/A", background: "#6B6F7B", color: "#FFFFFF" },
  "metadata-yes": { text: "?", background: "#E0C46C", color: "#1A1D29" },
  "metadata-no": { text: "?", background: "#E0C46C", color: "#1A1D29" },
  "in-app-yes": { text: "?", background: "#E0C46C", color: "#1A1D29" },
  "in-app-no": { text: "?", background: "#E0C46C", color: "#1A1D29" },
  unknown: { text: "?", background: "#E0C46C", color: "#1A1D29" },
};

/** The state that an icon shows: a summary, or `neutral` for a page of no workspace. */
export type IconState = PartialSummary | "neutral";

/** Returns the paths of an icon by size in pixels. */
export function iconPaths(state: IconState): Record<number, string> {
  const name = /-(yes|no)$/.test(state) ? "unknown" : state;
  return { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png` };
}
