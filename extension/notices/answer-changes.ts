import type { Organization, Target } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { ORGANIZATION_PLACE } from "../../shared/model/place.ts";
import type { PartialSummary } from "../../shared/model/place-status.ts";
import { assess } from "../../shared/rules/assess.ts";
import { nextChange, partialSummary } from "../../shared/rules/forecast.ts";

/** An organization document as it was known at an instant. */
export interface DatedDocument {
  readonly organization: Organization;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A place whose answer became another one. */
export interface AnswerChange {
  /** Absent for the organization as a whole, and all that follows it. */
  readonly place?: Place;
  readonly before: PartialSummary;
  readonly after: PartialSummary;
}

/** A change that will come although nobody changes a setting. */
export interface UpcomingAnswerChange extends AnswerChange {
  /** Milliseconds since the epoch. */
  readonly at: number;
}

type PlaceChange<T extends AnswerChange> = T & { readonly place: Place };

/**
 * Returns the changed answers between two documents: of the organization, of its apps and connectors, and of the
 * targets of exceptions that were added or removed. Places that only follow the organization are left out.
 */
export function answerChanges(before: DatedDocument, after: DatedDocument): AnswerChange[] {
  const changeOf = (place: Place): PlaceChange<AnswerChange> => ({
    place,
    before: partialSummary(assess(before.organization, place, new Date(before.at))),
    after: partialSummary(assess(after.organization, place, new Date(after.at))),
  });
  const whole = changeOf(ORGANIZATION_PLACE);
  const places = distinct([
    ...appsAndConnectors(before.organization),
    ...appsAndConnectors(after.organization),
    ...changedTargets(before.organization, after.organization),
  ]);
  const parts = places
    .map(changeOf)
    .filter((part) => part.before !== part.after)
    .filter((part) => part.before !== whole.before || part.after !== whole.after);
  return whole.before === whole.after ? parts : [withoutPlace(whole), ...parts];
}

/** Returns the first change in (from, to] of the organization and of each place that doesn't follow it. */
export function upcomingChanges(
  organization: Organization,
  from: number,
  to: number,
): UpcomingAnswerChange[] {
  const changeOf = (place: Place): PlaceChange<UpcomingAnswerChange> | undefined => {
    const current = assess(organization, place, new Date(from));
    const next = nextChange(organization, place, new Date(from), new Date(to), current);
    return (
      next && {
        place,
        before: partialSummary(current),
        after: next.summary,
        at: Date.parse(next.at),
      }
    );
  };
  const whole = changeOf(ORGANIZATION_PLACE);
  const parts = distinct(appsAndConnectors(organization))
    .flatMap((place) => changeOf(place) ?? [])
    .filter(({ after, at }) => !whole || whole.after !== after || whole.at !== at);
  return whole ? [withoutPlace(whole), ...parts] : parts;
}

function withoutPlace<T extends { readonly place: Place }>({ place: _, ...rest }: T) {
  return rest;
}

function appsAndConnectors({ sites, connectors }: Organization): Place[] {
  return [
    ...sites.flatMap(({ id, apps }) =>
      apps.map(({ app }) => ({ kind: "app", site: id, app }) as const),
    ),
    ...connectors.map(({ id }) => ({ kind: "connector", id }) as const),
  ];
}

/** Returns the targets of exceptions that only one of two documents has. */
function changedTargets(one: Organization, other: Organization): Target[] {
  const targetsOf = ({ settings }: Organization) =>
    new Map(settings.exceptions.map((item) => [JSON.stringify(item), item.target]));
  const [ofOne, ofOther] = [targetsOf(one), targetsOf(other)];
  return [
    ...[...ofOne].filter(([key]) => !ofOther.has(key)),
    ...[...ofOther].filter(([key]) => !ofOne.has(key)),
  ].map(([, target]) => target);
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
