import { OVERVIEW_PAGE, PRESS_REPORTS, type Source } from "./sources.ts";

/** The vendor begins to use contributed data; RFC 3339. Assumption A5 makes the day 00:00 UTC. */
export const EFFECTIVE_AT = "2026-08-17T00:00:00.000Z";

/** The source of `EFFECTIVE_AT`. */
export const DATES_SOURCE: Source = OVERVIEW_PAGE;

/** The periods that an opt-out or a deletion starts. */
export const RETENTION = {
  /** Until contributed data is removed; days of 24 hours. One report says 90 days for content attributes. */
  removal: { days: 30 },
  /** Until models trained on it are retrained; days of 24 hours. */
  retraining: { days: 90 },
  /** The longest retention of de-identified data that is aggregated at customer level; calendar years, UTC. */
  aggregates: { years: 7 },
} as const;

/** The source of `RETENTION`. */
export const RETENTION_SOURCE: Source = PRESS_REPORTS;

/** The data type whose periods are assumed, not stated (assumption A3). */
export const ASSUMED_RETENTION = "metadata";
