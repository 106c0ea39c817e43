import type { SourceId } from "./sources.ts";

/** What has to happen after an opt-out or a deletion, and by when. */
export const RETENTION = {
  /** Contributed data is removed. Days of 24 hours. */
  removal: { days: 30, source: "press" },
  /** Models trained on it are retrained. Days of 24 hours. */
  retraining: { days: 90, source: "press" },
  /** Data de-identified and aggregated at customer level may be kept. Calendar years, UTC. */
  aggregates: { years: 7, source: "press" },
} as const satisfies Record<
  string,
  ({ readonly days: number } | { readonly years: number }) & { readonly source: SourceId }
>;

/** The data types for which the periods are assumed rather than stated (assumption A3). */
export const ASSUMED_RETENTION: Readonly<Record<"metadata" | "in-app-data", boolean>> = {
  metadata: true,
  "in-app-data": false,
};
