import type { SourceId } from "./sources.ts";

interface DatedFact {
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string;
  readonly source: SourceId;
}

/** The dates of the policy. */
export const DATES = {
  /** The settings began to appear. */
  settingsFrom: { at: "2026-04-16T00:00:00.000Z", source: "understand" },
  /** Everyone has the settings. */
  settingsForAll: { at: "2026-05-19T00:00:00.000Z", source: "understand" },
  /** Before this instant nothing is used; assumption A5 makes the day 00:00 UTC. */
  effective: { at: "2026-08-17T00:00:00.000Z", source: "understand" },
} as const satisfies Record<string, DatedFact>;
