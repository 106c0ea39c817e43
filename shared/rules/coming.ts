import type { Assessment } from "../model/codes.ts";
import type { Organization, Plan } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import { contextOf } from "./context.ts";
import { type ForecastEntry, forecast } from "./forecast.ts";
import { EFFECTIVE } from "./standing.ts";
import { instantOrNever } from "./timeline.ts";

/** What makes a forecast come true. */
export type Cause =
  | { readonly kind: "use-begins" }
  | { readonly kind: "trial-ends"; readonly plan: Plan }
  | { readonly kind: "deleted" }
  | { readonly kind: "other" };

/** A coming change of an answer, and what brings it about. */
export interface Coming extends ForecastEntry {
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
  const entry = forecast(organization, place, from, to).find(
    ({ assessment }) => assessment.summary !== current.summary,
  );
  return entry && { ...entry, cause: causeAt(organization, entry.at) };
}

function causeAt(organization: Organization, at: string): Cause {
  const instant = instantOrNever(at);
  if (instant === EFFECTIVE) return { kind: "use-begins" };
  const apps = organization.sites.flatMap((site) => site.apps);
  const ended = apps.filter((app) => app.state === "trial" && app.trialEndsAt === at);
  const [plan] = contextOf(organization, instant - 1).plans.slice(-1);
  const trial = ended.find((app) => app.plan === plan) ?? ended[0];
  if (trial) return { kind: "trial-ends", plan: trial.plan };
  const things = [...organization.sites, ...apps, ...organization.connectors];
  if (things.some(({ deletedAt }) => deletedAt === at)) return { kind: "deleted" };
  return { kind: "other" };
}
