import type { Finding } from "../model/assessment.ts";
import { formatInstant } from "../model/instant.ts";
import type { Obligation } from "../model/obligation.ts";
import { ASSUMED_RETENTION, RETENTION } from "../policy/retention.ts";

/** What was known of a contribution: that there was one, that there may have been one, or neither. */
export type Certainty = "certain" | "possible" | undefined;

/** An obligation with the dates that follow from its start. */
export function obligation({
  certainty,
  start,
  ...about
}: Pick<Obligation, "dataType" | "scope" | "trigger"> & {
  certainty: Certainty;
  start: number;
}): Obligation {
  return {
    ...about,
    startedAt: formatInstant(start),
    removeBy: formatInstant(start + RETENTION.removal.days * DAY),
    retrainBy: formatInstant(start + RETENTION.retraining.days * DAY),
    aggregatesUntil: formatInstant(addYears(start, RETENTION.aggregates.years)),
    certain: certainty === "certain",
    assumed: about.dataType === ASSUMED_RETENTION,
  };
}

/** Whether a finding says that data was contributed, certainly or possibly. */
export function certaintyOf({ contributed, decidedBy }: Finding): Certainty {
  if (contributed === "yes") return "certain";
  if (decidedBy === "plan-unknown" || decidedBy === "setting-unknown") return "possible";
  return undefined;
}

const DAY = 86_400_000;

function addYears(instant: number, years: number): number {
  const date = new Date(instant);
  const month = date.getUTCMonth();
  date.setUTCFullYear(date.getUTCFullYear() + years);
  // 29 February of a year without one runs over into March.
  if (date.getUTCMonth() !== month) date.setUTCDate(0);
  return date.getTime();
}
