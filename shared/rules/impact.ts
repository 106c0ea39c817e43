import { DATA_TYPES, type DataType } from "../model/assessment.ts";
import { getOrInsert } from "../model/get-or-insert.ts";
import type { Target } from "../model/organization.ts";
import { ORGANIZATION_PLACE, type Place } from "../model/place.ts";
import { targetId } from "../model/settings.ts";
import { asciiUpperCase, findSpace } from "../model/space-key.ts";
import { appGroup } from "../policy/apps.ts";
import { assessIn } from "./assess.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import { groupSpacesByEffects } from "./space-groups.ts";
import {
  type AnyTransition,
  isTransition,
  noTransitions,
  type Transition,
  type TransitionCounts,
  transitionBetween,
} from "./transition.ts";

/** A transition of places that are not counted. */
export interface OtherImpact {
  readonly dataType: DataType;
  readonly transition: Transition;
  /** Empty if it is the transition of everything that follows the organization's setting. */
  readonly targets: readonly Target[];
}

/** The difference that other settings make. */
export interface Impact {
  /** The listed spaces of covered apps; if none is listed, the covered apps. */
  readonly countedUnit: "spaces" | "apps";
  readonly counted: Readonly<Record<DataType, TransitionCounts>>;
  readonly otherImpacts: readonly OtherImpact[];
}

/** Returns the impact of replacing a document with one that differs only in its settings. */
export function impactBetween(before: EvaluationContext, after: EvaluationContext): Impact {
  const organization = transitionsAt(ORGANIZATION_PLACE, before, after);
  const apps = coveredApps(before, after);
  const spaces = apps.flatMap(({ groups }) => groups);
  const countedUnit = spaces.length > 0 ? "spaces" : "apps";
  const counted = countTransitions(countedUnit === "spaces" ? spaces : apps);
  // Exceptions affect only in-app data: metadata is the same everywhere.
  const inherited = organization["in-app-data"];
  const unlisted = unlistedSpaces(before, after);
  const uncounted = [
    ...apps.flatMap((app) => [
      ...(countedUnit === "spaces" ? [appBesideSpaces(app, inherited)] : []),
      ...unlistedTargets(app, inherited, unlisted),
    ]),
    ...before.compiled.organization.connectors.map(
      ({ id }): UncountedTarget => ({ target: { kind: "connector", id }, known: [inherited] }),
    ),
  ];
  return {
    countedUnit,
    counted,
    otherImpacts: [
      ...impactOnRest(organization, counted),
      ...impactOnTargets(uncounted, before, after),
    ],
  };
}

type Transitions = Readonly<Record<DataType, AnyTransition>>;

function transitionsAt(
  place: Place,
  before: EvaluationContext,
  after: EvaluationContext,
): Transitions {
  const [old, next] = [assessIn(before, place), assessIn(after, place)];
  return {
    metadata: transitionBetween(old.metadata, next.metadata),
    "in-app-data": transitionBetween(old.inAppData, next.inAppData),
  };
}

/** A number of places with the same transitions. */
interface PlaceGroup {
  readonly place: Target;
  readonly count: number;
  readonly transitions: Transitions;
}

interface CoveredApp extends PlaceGroup {
  /** The app's listed spaces. */
  readonly groups: readonly PlaceGroup[];
}

function coveredApps(before: EvaluationContext, after: EvaluationContext): CoveredApp[] {
  const indexes = [before.compiled.exceptions, after.compiled.exceptions];
  return before.compiled.organization.sites.flatMap(({ id: site, apps }) =>
    apps
      .filter(({ app }) => appGroup(app) === "covered")
      .map(({ app, spaces = [] }): CoveredApp => {
        const place: Target = { kind: "app", site, app };
        const groups = groupSpacesByEffects(site, app, spaces, indexes);
        return {
          place,
          count: 1,
          transitions: transitionsAt(place, before, after),
          groups: groups.map((group) => ({
            ...group,
            transitions: transitionsAt(group.place, before, after),
          })),
        };
      }),
  );
}

function countTransitions(places: readonly PlaceGroup[]): Impact["counted"] {
  const counted = { metadata: noTransitions(), "in-app-data": noTransitions() };
  for (const { count, transitions } of places) {
    for (const dataType of DATA_TYPES) {
      counted[dataType][transitions[dataType]] += count;
      counted[dataType].total += count;
    }
  }
  return counted;
}

/** Returns the transitions of everything that follows the organization's setting, unless counted places make them. */
function impactOnRest(organization: Transitions, counted: Impact["counted"]): OtherImpact[] {
  return DATA_TYPES.flatMap((dataType): OtherImpact[] => {
    const transition = organization[dataType];
    return isTransition(transition) && counted[dataType][transition] === 0
      ? [{ dataType, transition, targets: [] }]
      : [];
  });
}

/** A target that is not counted, and the in-app transitions that the impact already contains for it. */
interface UncountedTarget {
  readonly target: Target;
  readonly known: readonly AnyTransition[];
}

function appBesideSpaces({ place, groups }: CoveredApp, inherited: AnyTransition): UncountedTarget {
  const spaces = groups.map(({ transitions }) => transitions["in-app-data"]);
  return { target: place, known: [inherited, ...spaces] };
}

function unlistedTargets(
  { place, transitions }: CoveredApp,
  inherited: AnyTransition,
  unlisted: ReadonlyMap<string, readonly Target[]>,
): UncountedTarget[] {
  const known = [inherited, transitions["in-app-data"]];
  return (unlisted.get(targetId(place)) ?? []).map((target) => ({ target, known }));
}

function impactOnTargets(
  uncounted: readonly UncountedTarget[],
  before: EvaluationContext,
  after: EvaluationContext,
): OtherImpact[] {
  const byTransition = new Map<Transition, Target[]>();
  for (const { target, known } of uncounted) {
    const transition = transitionsAt(target, before, after)["in-app-data"];
    if (isTransition(transition) && !known.includes(transition)) {
      getOrInsert(byTransition, transition, () => []).push(target);
    }
  }
  return [...byTransition].map(([transition, targets]) => ({
    dataType: "in-app-data",
    transition,
    targets,
  }));
}

/** Returns the spaces that exceptions name although their app does not list them, by the id of their app. */
function unlistedSpaces(
  before: EvaluationContext,
  after: EvaluationContext,
): Map<string, readonly Target[]> {
  const byApp = new Map<string, Map<string, Target>>();
  const lists = [before, after].map(({ compiled }) => compiled.organization.settings.exceptions);
  // Most changes keep the list.
  for (const exceptions of new Set(lists)) {
    for (const { target } of exceptions) {
      if (target.kind !== "space") continue;
      const { site, app, key } = target;
      const { spaces = [] } = after.compiled.sites.get(site)?.apps.get(app)?.app ?? {};
      if (findSpace(spaces, key)) continue;
      const spacesOfApp = getOrInsert(byApp, targetId({ kind: "app", site, app }), () => new Map());
      spacesOfApp.set(asciiUpperCase(key), target);
    }
  }
  return new Map([...byApp].map(([id, targets]) => [id, [...targets.values()]]));
}
