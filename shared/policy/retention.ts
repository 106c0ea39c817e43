import { PRESS, type Source } from "./sources.ts";

/** The periods that an opt-out or a deletion starts. */
export const RETENTION = {
  /** Until contributed data is removed; days of 24 hours. One report says 90 days for content attributes. */
  removal: { days: 30 },
  /** Until models trained on it are retrained; days of 24 hours. */
  retraining: { days: 90 },
  /** While data may be kept that is de-identified and aggregated at customer level; calendar years, UTC. */
  aggregates: { years: 7 },
} as const;

/** The source of `RETENTION`. */
export const RETENTION_SOURCE: Source = PRESS;

/** The data type for which the periods are assumed, not stated (assumption A3). */
export const ASSUMED_RETENTION = "metadata";
