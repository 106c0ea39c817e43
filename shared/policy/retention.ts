import { PRESS, type Source } from "./sources.ts";

/** What has to happen after an opt-out or a deletion, and by when. */
export const RETENTION = {
  /** Contributed data is removed. Days of 24 hours. */
  removal: { days: 30 },
  /** Models trained on it are retrained. Days of 24 hours. */
  retraining: { days: 90 },
  /** Data de-identified and aggregated at customer level may be kept. Calendar years, UTC. */
  aggregates: { years: 7 },
} as const;

/** Where the periods were read. */
export const RETENTION_SOURCE: Source = PRESS;

/** The data type for which the periods are assumed rather than stated (assumption A3). */
export const ASSUMED_RETENTION = "metadata";
