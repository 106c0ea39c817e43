import type { SourceId } from "./sources.ts";

/** A safeguard of the protection table; its words are in `shared/messages`. */
export interface Safeguard {
  readonly id: "de-identification" | "access" | "encryption" | "residency" | "retention";
  readonly covers: "both" | "in-app-data";
  readonly source: SourceId;
}

/** The protection table, in the order it is shown. */
export const SAFEGUARDS: readonly Safeguard[] = [
  { id: "de-identification", covers: "both", source: "protection" },
  { id: "access", covers: "both", source: "protection" },
  { id: "encryption", covers: "both", source: "protection" },
  { id: "residency", covers: "in-app-data", source: "protection" },
  { id: "retention", covers: "both", source: "press" },
];
