import { type Source, UNDERSTAND } from "./sources.ts";

/** The source of the dates below, which are RFC 3339, UTC, with milliseconds. */
export const DATES_SOURCE: Source = UNDERSTAND;

/** The first organizations get the settings. */
export const SETTINGS_FROM = "2026-04-16T00:00:00.000Z";

/** Every organization has the settings. */
export const SETTINGS_FOR_ALL = "2026-05-19T00:00:00.000Z";

/** The vendor begins to use contributed data; assumption A5 makes the day 00:00 UTC. */
export const EFFECTIVE_AT = "2026-08-17T00:00:00.000Z";
