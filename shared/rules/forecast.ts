import type { Assessment } from "../model/assessment.ts";
import { formatInstant, instantOf } from "../model/instant.ts";
import type { Organization } from "../model/organization.ts";
import type { ChangeCause } from "../model/organization-summary.ts";
import type { Place } from "../model/place.ts";
import type { PartialSummary } from "../model/place-status.ts";
import { EFFECTIVE_AT } from "../policy/dates.ts";
import { assess, assessIn } from "./assess.ts";
import { evaluationContext } from "./evaluation-context.ts";
import { parseInstantOrInfinity } from "./plan-periods.ts";

/** A future change of an assessment. */
export interface ForecastEntry {
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string;
  /** The assessment from then on. */
  readonly assessment: Assessment;
}

/**
 * Returns the changes of a place's assessment that happen without a change of settings: at the effective date, the ends
 * of trials, and deletions.
 *
 * @returns the entries in (from, to], in order of time
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

/** Yields the assessment at each change instant in (from, to], in order, even if it equals the one before. */
function* assessmentsWithin(
  organization: Organization,
  place: Place,
  from: Date,
  to: Date,
): Iterable<ForecastEntry> {
  const start = instantOf(from);
  const end = instantOf(to);
  for (const instant of changeInstants(organization)) {
    if (instant <= start || instant > end) continue;
    const assessment = assessIn(evaluationContext(organization, instant), place);
    yield { at: formatInstant(instant), assessment };
  }
}

/** Returns every instant, in milliseconds since the epoch, at which an assessment of the document can change. */
export function changeInstants({ sites, connectors }: Organization): number[] {
  const apps = sites.flatMap((site) => site.apps);
  const instants = [
    EFFECTIVE_AT,
    ...[...sites, ...apps, ...connectors].map(({ deletedAt }) => deletedAt),
    ...apps.map(({ trialEndsAt }) => trialEndsAt),
  ].map(parseInstantOrInfinity);
  return [...new Set(instants)].filter(Number.isFinite).sort((a, b) => a - b);
}

/** Returns the summary of an assessment; if one data type is not known, the answer for the other. */
export function partialSummary({ summary, metadata, inAppData }: Assessment): PartialSummary {
  if (summary !== "unknown") return summary;
  if (metadata.contributed !== "unknown") return `metadata-${metadata.contributed}`;
  return inAppData.contributed === "unknown" ? summary : `in-app-${inAppData.contributed}`;
}

/** A future change of the data types that a place contributes. */
export interface UpcomingChange extends ForecastEntry {
  /** The summary from then on. */
  readonly summary: PartialSummary;
  readonly cause: ChangeCause;
}

/**
 * Returns the next change in (from, to] of the data types that a place contributes, if one happens without a change of
 * settings. A change of only the deciding rule does not count.
 */
export function nextChange(
  organization: Organization,
  place: Place,
  from: Date,
  to: Date,
  current: Assessment,
): UpcomingChange | undefined {
  for (const entry of assessmentsWithin(organization, place, from, to)) {
    const summary = partialSummary(entry.assessment);
    if (summary !== partialSummary(current)) {
      return { ...entry, summary, cause: causeAt(organization, entry.at) };
    }
  }
  return undefined;
}

function causeAt(organization: Organization, at: string): ChangeCause {
  if (at === EFFECTIVE_AT) return { kind: "use-begins" };
  const ended = organization.sites
    .flatMap(({ apps }) => apps)
    .filter(({ state, trialEndsAt }) => state === "trial" && trialEndsAt === at);
  const { plans } = evaluationContext(organization, parseInstantOrInfinity(at) - 1).period;
  const trial = ended.find(({ plan }) => plan === plans.at(-1)) ?? ended[0];
  return trial ? { kind: "trial-ends", plan: trial.plan } : { kind: "deleted" };
}
