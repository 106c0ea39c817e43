import { DATA_TYPES, type DataType, findingOf } from "../../../shared/model/assessment.ts";
import { getOrInsert } from "../../../shared/model/get-or-insert.ts";
import {
  OBLIGATION_DATES,
  type Obligation,
  type ObligationDate,
} from "../../../shared/model/obligation.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { ORGANIZATION_PLACE } from "../../../shared/model/place.ts";
import { targetId } from "../../../shared/model/settings.ts";
import { assess } from "../../../shared/rules/assess.ts";

/** The obligations of one data type in a group: those of the largest scopes, each scope once. */
export interface GroupPart {
  readonly dataType: DataType;
  readonly obligations: readonly Obligation[];
}

/** Obligations with the same dates, which differ in data type and scope: the opt-outs of one day, for example. */
export interface ObligationGroup {
  /** Built from the members that the obligations share, so that it is stable. */
  readonly id: string;
  readonly first: Obligation;
  readonly parts: readonly GroupPart[];
  /** The obligations of all parts. */
  readonly obligations: readonly Obligation[];
  /** The first date that is still to come. */
  readonly next: ObligationDate;
}

/** Groups obligations by their dates; the group with the soonest coming date is first. */
export function groupObligations(obligations: readonly Obligation[], at: Date): ObligationGroup[] {
  const groups = new Map<string, Obligation[]>();
  for (const item of obligations) getOrInsert(groups, groupId(item), () => []).push(item);
  return [...groups]
    .flatMap(([id, all]) => {
      const [first] = all;
      if (!first) return [];
      const parts = DATA_TYPES.flatMap((dataType) => {
        const ofType = all.filter((item) => item.dataType === dataType);
        return ofType.length > 0 ? { dataType, obligations: dropCoveredScopes(ofType) } : [];
      });
      const shown = parts.flatMap((part) => part.obligations);
      return [{ id, first, parts, obligations: shown, next: nextDate(first, at) }];
    })
    .sort((a, b) => dueTime(a) - dueTime(b));
}

/** Returns the day of an instant in UTC, as the policy's dates are: "2026-12-23". */
export function dayOf(instant: string): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** Returns true if all of a group's data is contributed again; the removal is assumed to continue anyway. */
export function isContributedAgain(
  organization: Organization,
  { obligations }: ObligationGroup,
  at: Date,
): boolean {
  return obligations.every(({ dataType, scope }) => {
    if (scope.kind === "site") return false;
    const place = scope.kind === "organization" ? ORGANIZATION_PLACE : scope;
    return findingOf(assess(organization, place, at), dataType).contributed === "yes";
  });
}

/** Returns the obligations of a group without those whose scope another one contains; the largest scopes are first. */
function dropCoveredScopes(obligations: readonly Obligation[]): readonly Obligation[] {
  const whole = obligations.find(({ scope }) => scope.kind === "organization");
  if (whole) return [whole];
  const byScope = new Map(obligations.map((item) => [scopeId(item), item]));
  const uncovered = [...byScope.values()].filter(({ scope }) => {
    return scope.kind !== "space" || !byScope.has(targetId({ ...scope, kind: "app" }));
  });
  const isSpace = ({ scope }: Obligation) => Number(scope.kind === "space");
  return uncovered.sort((a, b) => isSpace(a) - isSpace(b));
}

function scopeId({ scope }: Obligation): string {
  return "app" in scope || scope.kind === "connector" ? targetId(scope) : JSON.stringify(scope);
}

function groupId(obligation: Obligation): string {
  const { trigger, certain } = obligation;
  const days = OBLIGATION_DATES.map((date) => dayOf(obligation[date]));
  return [trigger, certain ? "certain" : "possible", ...days].join(".");
}

function nextDate(obligation: Obligation, at: Date): ObligationDate {
  const next = OBLIGATION_DATES.find((date) => Date.parse(obligation[date]) > at.getTime());
  return next ?? "aggregatesUntil";
}

function dueTime({ first, next }: ObligationGroup): number {
  return Date.parse(first[next]);
}
