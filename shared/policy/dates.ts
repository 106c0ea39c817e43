import { type Source, UNDERSTAND } from "./sources.ts";

/* The dates of the policy: RFC 3339, UTC, milliseconds. */

/** Where they were read. */
export const DATES_SOURCE: Source = UNDERSTAND;

/** The settings began to appear. */
export const SETTINGS_FROM = "2026-04-16T00:00:00.000Z";

/** Everyone has the settings. */
export const SETTINGS_FOR_ALL = "2026-05-19T00:00:00.000Z";

/** Before this instant nothing is used; assumption A5 makes the day 00:00 UTC. */
export const EFFECTIVE_AT = "2026-08-17T00:00:00.000Z";
