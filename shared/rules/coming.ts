import type { Assessment } from "../model/assessment.ts";
import type { Organization, Plan } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { EFFECTIVE_AT } from "../policy/dates.ts";
import { contextOf } from "./context.ts";
import { assessmentsWithin, type ForecastEntry } from "./forecast.ts";
import { type Outlook, outlookOf } from "./outlook.ts";
import { instantOrNever } from "./timeline.ts";

/** What makes a forecast come true. */
export type Cause =
  | { readonly kind: "use-begins" }
  | { readonly kind: "trial-ends"; readonly plan: Plan }
  | { readonly kind: "deleted" };

/** A coming change of an answer, and what brings it about. */
export interface Coming extends ForecastEntry {
  /** What holds from then on. */
  readonly outlook: Outlook;
  readonly cause: Cause;
}

/**
 * The next instant in (from, to] at which what is contributed of a place becomes something else, without
 * anybody changing a setting. Entries that change only who decides are passed over.
 */
export function nextChange(
  organization: Organization,
  place: Place,
  from: Date,
  to: Date,
  current: Assessment,
): Coming | undefined {
  for (const entry of assessmentsWithin(organization, place, from, to)) {
    const outlook = outlookOf(entry.assessment);
    if (outlook !== outlookOf(current)) {
      return { ...entry, outlook, cause: causeAt(organization, entry.at) };
    }
  }
  return undefined;
}

/** A turning point is the effective date, the end of a trial or a deletion. */
function causeAt(organization: Organization, at: string): Cause {
  if (at === EFFECTIVE_AT) return { kind: "use-begins" };
  const ended = organization.sites
    .flatMap(({ apps }) => apps)
    .filter(({ state, trialEndsAt }) => state === "trial" && trialEndsAt === at);
  const highest = contextOf(organization, instantOrNever(at) - 1).plans.at(-1);
  const trial = ended.find(({ plan }) => plan === highest) ?? ended[0];
  return trial ? { kind: "trial-ends", plan: trial.plan } : { kind: "deleted" };
}
