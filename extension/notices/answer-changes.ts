import type { Organization, Target } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { ORGANIZATION_PLACE } from "../../shared/model/place.ts";
import type { PartialSummary } from "../../shared/model/place-status.ts";
import { assess } from "../../shared/rules/assess.ts";
import { nextChange, partialSummary } from "../../shared/rules/forecast.ts";

/** What was known of an organization, and when. Milliseconds since the epoch. */
export interface Known {
  readonly organization: Organization;
  readonly at: number;
}

/** A place whose answer became another one. */
export interface AnswerChange {
  /** Absent where it is the organization as a whole, and all that follows it. */
  readonly place?: Place;
  readonly before: PartialSummary;
  readonly after: PartialSummary;
}

/** A change that will come without anybody switching. */
export interface ComingChange extends AnswerChange {
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Where the answer is another one than before: the organization, its apps and connectors, and what exceptions name
 * now or named then. What only follows the organization is not told again.
 */
export function answerChanges(before: Known, after: Known): AnswerChange[] {
  const changeOf = (place: Place): Required<AnswerChange> => ({
    place,
    before: partialSummary(assess(before.organization, place, new Date(before.at))),
    after: partialSummary(assess(after.organization, place, new Date(after.at))),
  });
  return told(changeOf, [
    ...placesOf(before.organization),
    ...placesOf(after.organization),
    ...exceptionsOfOne(before.organization, after.organization),
  ]);
}

/** What will change in (from, to], each place with its first change. Milliseconds since the epoch. */
export function comingChanges(
  organization: Organization,
  from: number,
  to: number,
): ComingChange[] {
  const comingOf = (place: Place): Required<ComingChange> | undefined => {
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
  const whole = comingOf(ORGANIZATION_PLACE);
  const parts = unique(placesOf(organization)).flatMap((place) => comingOf(place) ?? []);
  const own = parts.filter(({ after, at }) => !whole || whole.after !== after || whole.at !== at);
  return whole ? [withoutPlace(whole), ...own] : own;
}

function told(
  changeOf: (place: Place) => Required<AnswerChange>,
  places: readonly Place[],
): AnswerChange[] {
  const whole = changeOf(ORGANIZATION_PLACE);
  const parts = unique(places)
    .map(changeOf)
    .filter(({ before, after }) => before !== after)
    .filter(({ before, after }) => before !== whole.before || after !== whole.after);
  return whole.before === whole.after ? parts : [withoutPlace(whole), ...parts];
}

function withoutPlace<T extends { readonly place: Place }>({ place: _, ...rest }: T) {
  return rest;
}

function placesOf({ sites, connectors }: Organization): Place[] {
  return [
    ...sites.flatMap(({ id, apps }) =>
      apps.map(({ app }) => ({ kind: "app", site: id, app }) as const),
    ),
    ...connectors.map(({ id }) => ({ kind: "connector", id }) as const),
  ];
}

/** What an exception names in one of two documents and not in the other, or with another effect. */
function exceptionsOfOne(one: Organization, other: Organization): Target[] {
  const keysOf = ({ settings }: Organization) =>
    new Map(settings.exceptions.map((item) => [JSON.stringify(item), item.target]));
  const [ofOne, ofOther] = [keysOf(one), keysOf(other)];
  return [
    ...[...ofOne].filter(([key]) => !ofOther.has(key)),
    ...[...ofOther].filter(([key]) => !ofOne.has(key)),
  ].map(([, target]) => target);
}

function unique(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
