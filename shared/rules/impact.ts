import { DATA_TYPES, type DataType, type Finding } from "../model/assessment.ts";
import { getOrInsert } from "../model/get-or-insert.ts";
import type { Effect, Target } from "../model/organization.ts";
import { ORGANIZATION_PLACE, type Place } from "../model/place.ts";
import { targetId } from "../model/settings.ts";
import { asciiUpperCase, findSpace } from "../model/space-key.ts";
import { appGroup } from "../policy/apps.ts";
import { assessIn } from "./assess.ts";
import { EFFECT_BIT, effectInForce } from "./effects.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import { groupSpacesByEffects } from "./space-groups.ts";

/** The transitions that make a difference; with `unknown` the new answer is not known. */
export const TRANSITIONS = [
  "stops",
  "starts",
  "unknown-to-excluded",
  "unknown-to-contributed",
  "unknown",
] as const;

export type Transition = (typeof TRANSITIONS)[number];

/** Every transition between two answers, including those that make no difference. */
export type AnyTransition = Transition | "still-contributed" | "still-excluded";

/** The number of places by their transition. */
export type TransitionCounts = Readonly<Record<AnyTransition | "total", number>>;

const TRANSITION_TABLE = {
  yes: { yes: "still-contributed", no: "stops", unknown: "unknown" },
  no: { yes: "starts", no: "still-excluded", unknown: "unknown" },
  unknown: { yes: "unknown-to-contributed", no: "unknown-to-excluded", unknown: "unknown" },
} as const;

/** Returns the transition between two findings of the same data type. */
export function transitionBetween(before: Finding, after: Finding): AnyTransition {
  return TRANSITION_TABLE[before.contributed][after.contributed];
}

/** Returns true if a transition makes a difference. */
export function isTransition(transition: AnyTransition): transition is Transition {
  return (TRANSITIONS as readonly AnyTransition[]).includes(transition);
}

/** Returns the counts of no places: every count is 0. */
export function noTransitions(): Record<keyof TransitionCounts, number> {
  return {
    total: 0,
    stops: 0,
    starts: 0,
    "unknown-to-excluded": 0,
    "unknown-to-contributed": 0,
    unknown: 0,
    "still-contributed": 0,
    "still-excluded": 0,
  };
}

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
  const ofOrganization = transitionsAt(ORGANIZATION_PLACE, before, after);
  const apps = coveredApps(before, after);
  const spaces = apps.flatMap(({ groups }) => groups);
  const countedUnit = spaces.length > 0 ? "spaces" : "apps";
  const counted = countTransitions(countedUnit === "spaces" ? spaces : apps);
  const ofTheRest = DATA_TYPES.flatMap((dataType): OtherImpact[] => {
    const transition = ofOrganization[dataType];
    return isTransition(transition) && counted[dataType][transition] === 0
      ? [{ dataType, transition, targets: [] }]
      : [];
  });
  // Exceptions affect only in-app data: metadata is the same everywhere.
  const inherited = ofOrganization["in-app-data"];
  const unlisted = unlistedSpaces(before, after);
  const uncounted = [
    ...apps.flatMap((app): UncountedTarget[] => {
      const ofSpaces = app.groups.map(({ transitions }) => transitions["in-app-data"]);
      const known = [inherited, app.transitions["in-app-data"]];
      return [
        ...(countedUnit === "spaces"
          ? [{ target: app.place, known: [inherited, ...ofSpaces] }]
          : []),
        ...(unlisted.get(targetId(app.place)) ?? []).map((target) => ({ target, known })),
      ];
    }),
    ...before.compiled.organization.connectors.map(
      ({ id }): UncountedTarget => ({ target: { kind: "connector", id }, known: [inherited] }),
    ),
  ];
  return {
    countedUnit,
    counted,
    otherImpacts: [...ofTheRest, ...impactOnTargets(uncounted, before, after)],
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
interface Transitioned {
  readonly place: Target;
  readonly count: number;
  readonly transitions: Transitions;
}

interface CoveredApp extends Transitioned {
  /** The app's listed spaces. */
  readonly groups: readonly Transitioned[];
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

function countTransitions(places: readonly Transitioned[]): Impact["counted"] {
  const counted = { metadata: noTransitions(), "in-app-data": noTransitions() };
  for (const { count, transitions } of places) {
    for (const dataType of DATA_TYPES) {
      counted[dataType][transitions[dataType]] += count;
      counted[dataType].total += count;
    }
  }
  return counted;
}

/** A target that is not counted, and the in-app transitions that the impact already contains for it. */
interface UncountedTarget {
  readonly target: Target;
  readonly known: readonly AnyTransition[];
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
function unlistedSpaces(...contexts: EvaluationContext[]): Map<string, readonly Target[]> {
  const byApp = new Map<string, Map<string, Target>>();
  for (const { compiled } of contexts) {
    for (const { target } of compiled.organization.settings.exceptions) {
      if (target.kind !== "space") continue;
      const { site, app, key } = target;
      const { spaces = [] } = compiled.sites.get(site)?.apps.get(app)?.app ?? {};
      if (findSpace(spaces, key)) continue;
      const ofApp = getOrInsert(byApp, targetId({ kind: "app", site, app }), () => new Map());
      ofApp.set(asciiUpperCase(key), target);
    }
  }
  return new Map([...byApp].map(([id, targets]) => [id, [...targets.values()]]));
}

/** Exceptions that become active or dormant because the setting is turned on or off. */
export interface ExceptionActivation {
  readonly effect: Effect;
  readonly becomes: "active" | "dormant";
  /** One or more. */
  readonly count: number;
}

/** Returns the activations of the exceptions that both documents have; none if the setting is not known afterwards. */
export function activationsBetween(
  before: EvaluationContext,
  after: EvaluationContext,
): ExceptionActivation[] {
  const { setting } = after.period;
  if (!setting || setting === before.period.setting) return [];
  const common = after.compiled.organization.settings.exceptions.filter(
    ({ effect, target }) => before.compiled.exceptions.effectsOn(target) & EFFECT_BIT[effect],
  );
  return (["exclude", "include"] as const).flatMap((effect): ExceptionActivation[] => {
    const count = common.filter((exception) => exception.effect === effect).length;
    const becomes = effect === effectInForce(setting) ? "active" : "dormant";
    return count > 0 ? [{ effect, becomes, count }] : [];
  });
}
