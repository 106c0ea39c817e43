import type { Finding } from "../model/assessment.ts";
import { DAY_MS } from "../model/day.ts";
import type { Effect, Organization, Settings } from "../model/organization.ts";
import type {
  ExceptionSummary,
  OrganizationSummary,
  SettingSummary,
} from "../model/organization-summary.ts";
import { ORGANIZATION_PLACE } from "../model/place.ts";
import { exceptionId } from "../model/settings.ts";
import { coverageOf } from "../rules/coverage.ts";
import { explainOrganization } from "../rules/explain.ts";
import { nextChange, partialSummary } from "../rules/forecast.ts";
import { placeName } from "./place-name.ts";
import { reasonFor } from "./reason.ts";

export type { OrganizationSummary };

/** The number of exceptions of each effect that the summary names. */
const NAMED_EXCEPTIONS = 2;

/** The period in which an upcoming change is announced. */
const FORECAST_MS = 366 * DAY_MS;

/** Returns the first view of an organization as of an instant. */
export function organizationSummary(organization: Organization, at: Date): OrganizationSummary {
  const { id, name, revision, authority, confirmedAt } = organization;
  const explanation = explainOrganization(organization, at);
  const { assessment, plan, setting } = explanation;
  const until = new Date(at.getTime() + FORECAST_MS);
  const next = nextChange(organization, ORGANIZATION_PLACE, at, until, assessment);
  const exceptions = exceptionsSummary(organization, setting);
  const spaces = partlyContributed(organization, exceptions, at);
  return {
    id,
    name,
    revision,
    authority,
    ...(confirmedAt !== undefined && { confirmedAt }),
    ...(plan && { plan }),
    summary: partialSummary(assessment),
    settings: {
      metadata: metadataSummary(organization, explanation),
      inAppData: {
        value: setting ?? "unknown",
        isLocked: false,
        reason: reasonFor(organization, explanation, "in-app-data"),
        ...settingSummary(organization, "inAppData", assessment.inAppData),
      },
    },
    exceptions,
    ...(spaces && { spaces }),
    ...(next && { nextChange: { at: next.at, cause: next.cause, summary: next.summary } }),
  };
}

type Explanation = ReturnType<typeof explainOrganization>;

/** Summarizes the metadata setting, which is on before the effective date too. */
function metadataSummary(organization: Organization, explanation: Explanation): SettingSummary {
  const { assessment, plan } = explanation;
  const { contributed, decidedBy } = assessment.metadata;
  const isOn = contributed === "yes" || decidedBy === "not-yet-effective";
  const value = contributed === "unknown" ? "unknown" : isOn ? "on" : "off";
  return {
    value,
    isLocked: value === "on" && plan !== "unknown" && !explanation.isMetadataUnlocked,
    reason:
      plan === "unknown"
        ? { key: "plan-lock-unknown" }
        : reasonFor(organization, explanation, "metadata"),
    ...settingSummary(organization, "metadata", assessment.metadata),
  };
}

function settingSummary(
  { settings, decided }: Organization,
  name: "metadata" | "inAppData",
  { control, notes }: Finding,
): Pick<SettingSummary, "isChosen" | "canChange" | "notes" | "decided"> {
  const choice = settings[name];
  return {
    isChosen: choice === "on" || choice === "off",
    canChange: control.organization,
    notes: [...notes],
    ...(decided && decided[name] !== choice && { decided: decided[name] }),
  };
}

function exceptionsSummary(
  organization: Organization,
  setting: "on" | "off" | undefined,
): OrganizationSummary["exceptions"] {
  const { settings, decided } = organization;
  const changes = decided && exceptionChanges(settings, decided);
  return {
    include: effectSummary(organization, "include", setting && setting === "off"),
    exclude: effectSummary(organization, "exclude", setting && setting === "on"),
    ...(changes && changes.added + changes.removed > 0 && { decided: changes }),
  };
}

/** Counts the spaces that contribute content, if exceptions in force make some of them differ. */
function partlyContributed(
  organization: Organization,
  { include, exclude }: OrganizationSummary["exceptions"],
  at: Date,
): OrganizationSummary["spaces"] {
  const isInForce = [include, exclude].some(
    ({ count, status }) => count > 0 && status === "active",
  );
  // One look-up for each space: only where it can make a difference.
  if (!isInForce) return undefined;
  const { yes, unknown, total } = coverageOf(organization, at).spaces["in-app-data"];
  return unknown === 0 && yes > 0 && yes < total ? { yes, total } : undefined;
}

function effectSummary(
  organization: Organization,
  effect: Effect,
  isActive: boolean | undefined,
): ExceptionSummary {
  const all = organization.settings.exceptions.filter((exception) => exception.effect === effect);
  return {
    count: all.length,
    names: all.slice(0, NAMED_EXCEPTIONS).map(({ target }) => placeName(organization, target)),
    status: isActive === undefined ? "unknown" : isActive ? "active" : "dormant",
  };
}

function exceptionChanges(before: Settings, after: Settings): { added: number; removed: number } {
  const [old, next] = [before, after].map(({ exceptions }) => new Set(exceptions.map(exceptionId)));
  return { added: countMissing(next, old), removed: countMissing(old, next) };
}

function countMissing(ids = new Set<string>(), others = new Set<string>()): number {
  return [...ids].filter((id) => !others.has(id)).length;
}
