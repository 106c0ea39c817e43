import type { Assessment } from "../model/assessment.ts";
import { formatInstant, instantOf } from "../model/instant.ts";
import type { Organization } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { assess, assessIn } from "./assess.ts";
import { contextOf } from "./context.ts";
import { EFFECTIVE } from "./standing.ts";
import { instantOrNever } from "./timeline.ts";

/** One coming change of an assessment. */
export interface ForecastEntry {
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string;
  /** What holds from then on. */
  readonly assessment: Assessment;
}

/**
 * When the assessment of a place becomes another one without anybody changing a setting: the effective
 * date, the ends of trials, deletions.
 *
 * @returns the instants in (from, to], in order
 * @throws RangeError if an instant is an invalid date
 */
export function forecast(
  organization: Organization,
  place: Place,
  from: Date,
  to: Date,
): ForecastEntry[] {
  let previous = JSON.stringify(assess(organization, place, from));
  const entries: ForecastEntry[] = [];
  for (const entry of assessmentsWithin(organization, place, from, to)) {
    const next = JSON.stringify(entry.assessment);
    if (next !== previous) entries.push(entry);
    previous = next;
  }
  return entries;
}

/** What holds from each turning point in (from, to] on, in order; it may be what held before. */
export function* assessmentsWithin(
  organization: Organization,
  place: Place,
  from: Date,
  to: Date,
): Iterable<ForecastEntry> {
  const start = instantOf(from);
  const end = instantOf(to);
  for (const instant of turningPoints(organization)) {
    if (instant <= start || instant > end) continue;
    const assessment = assessIn(contextOf(organization, instant), place);
    yield { at: formatInstant(instant), assessment };
  }
}

/** Every instant at which any assessment of the document can become another one, in order. */
export function turningPoints(organization: Organization): number[] {
  const { sites, connectors } = organization;
  const apps = sites.flatMap((site) => site.apps);
  const instants = [
    ...[...sites, ...apps, ...connectors].map(({ deletedAt }) => deletedAt),
    ...apps.map(({ trialEndsAt }) => trialEndsAt),
  ].map(instantOrNever);
  return [...new Set([EFFECTIVE, ...instants])].filter(Number.isFinite).sort((a, b) => a - b);
}
