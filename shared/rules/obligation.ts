import type { Finding } from "../model/assessment.ts";
import { DAY_MS } from "../model/day.ts";
import { clampInstant, formatInstant } from "../model/instant.ts";
import type { Obligation } from "../model/obligation.ts";
import { ASSUMED_RETENTION, RETENTION } from "../policy/dates.ts";

/** The certainty with which data was contributed; `undefined` if it was not. */
export type Certainty = "certain" | "possible" | undefined;

/**
 * Returns an obligation with the dates that follow from its start.
 * @param start milliseconds since the epoch
 */
export function obligation({
  certainty,
  start,
  ...about
}: Pick<Obligation, "dataType" | "scope" | "trigger"> & {
  readonly certainty: Certainty;
  readonly start: number;
}): Obligation {
  return {
    ...about,
    startedAt: formatInstant(start),
    removeBy: formatInstant(start + RETENTION.removal.days * DAY_MS),
    retrainBy: formatInstant(start + RETENTION.retraining.days * DAY_MS),
    aggregatesUntil: formatInstant(addYears(start, RETENTION.aggregates.years)),
    certain: certainty === "certain",
    assumed: about.dataType === ASSUMED_RETENTION,
  };
}

/** Returns the certainty with which a finding says that data was contributed. */
export function certaintyOf({ contributed, decidedBy }: Finding): Certainty {
  if (contributed === "yes") return "certain";
  const isPossible =
    decidedBy === "plan-unknown" ||
    decidedBy === "setting-unknown" ||
    decidedBy === "eligibility-unknown";
  return isPossible ? "possible" : undefined;
}

/** Returns the strongest certainty. */
export function strongest(certainties: readonly Certainty[]): Certainty {
  return certainties.includes("certain") ? "certain" : certainties.find((item) => item);
}

function addYears(instant: number, years: number): number {
  const date = new Date(clampInstant(instant));
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  // 29 February of a year without one runs over into March.
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return date.getTime();
}
