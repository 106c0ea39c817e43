import { DATA_TYPES, type DataType, type Finding, findingOf } from "../model/assessment.ts";
import { getOrInsert } from "../model/get-or-insert.ts";
import type { Effect, Target } from "../model/organization.ts";
import { ORGANIZATION_PLACE, type Place } from "../model/place.ts";
import { targetId } from "../model/settings.ts";
import { findSpace } from "../model/space-key.ts";
import { appGroup } from "../policy/apps.ts";
import { assessIn } from "./assess.ts";
import { EFFECT_BIT, effectInForce } from "./effects.ts";
import type { EvaluationContext } from "./evaluation-context.ts";
import { groupSpacesByEffects } from "./space-groups.ts";

/** The transitions that make a difference; after `unknown` the answer is not known. */
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

/** Returns counts of 0. */
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
  const { sites, connectors } = before.compiled.organization;
  const transitionOf = (place: Place) => {
    const [old, next] = [assessIn(before, place), assessIn(after, place)];
    return (dataType: DataType) =>
      transitionBetween(findingOf(old, dataType), findingOf(next, dataType));
  };
  const covered = sites.flatMap((site) =>
    site.apps
      .filter(({ app }) => appGroup(app) === "covered")
      .map(({ app, spaces = [] }) => ({ site: site.id, app, spaces })),
  );
  const countedUnit = covered.some(({ spaces }) => spaces.length > 0) ? "spaces" : "apps";
  const counted = { metadata: noTransitions(), "in-app-data": noTransitions() };
  const count = (transition: (dataType: DataType) => AnyTransition, number: number) => {
    for (const dataType of DATA_TYPES) {
      counted[dataType][transition(dataType)] += number;
      counted[dataType].total += number;
    }
  };
  const byTransition = new Map<Transition, Target[]>();
  // Exceptions affect only in-app data: metadata is the same everywhere.
  const report = (target: Target, reported: readonly AnyTransition[]) => {
    const transition = transitionOf(target)("in-app-data");
    if (isTransition(transition) && !reported.includes(transition)) {
      getOrInsert(byTransition, transition, () => []).push(target);
    }
  };
  const ofOrganization = transitionOf(ORGANIZATION_PLACE);
  const inherited = [ofOrganization("in-app-data")];
  const indexes = [before.compiled.exceptions, after.compiled.exceptions];
  const unlisted = unlistedSpaces(before, after);
  for (const { site, app, spaces } of covered) {
    const target = { kind: "app", site, app } as const;
    const ofApp = transitionOf(target);
    const ofSpaces = groupSpacesByEffects(site, app, spaces, indexes).map((group) => {
      const ofGroup = transitionOf(group.place);
      count(ofGroup, group.count);
      return ofGroup("in-app-data");
    });
    if (countedUnit === "apps") count(ofApp, 1);
    else report(target, [...inherited, ...ofSpaces]);
    for (const space of unlisted.filter((item) => item.site === site && item.app === app)) {
      report(space, [...inherited, ofApp("in-app-data")]);
    }
  }
  for (const { id } of connectors) report({ kind: "connector", id }, inherited);
  const ofTheRest = DATA_TYPES.flatMap((dataType): OtherImpact[] => {
    const transition = ofOrganization(dataType);
    return isTransition(transition) && counted[dataType][transition] === 0
      ? [{ dataType, transition, targets: [] }]
      : [];
  });
  const ofTargets = [...byTransition].map(
    ([transition, targets]): OtherImpact => ({ dataType: "in-app-data", transition, targets }),
  );
  return { countedUnit, counted, otherImpacts: [...ofTheRest, ...ofTargets] };
}

/** Returns the spaces that exceptions name although their app does not list them. */
function unlistedSpaces(...contexts: EvaluationContext[]): (Target & { kind: "space" })[] {
  const unlisted = new Map<string, Target & { kind: "space" }>();
  for (const { compiled } of contexts) {
    for (const { target } of compiled.organization.settings.exceptions) {
      if (target.kind !== "space") continue;
      const { spaces = [] } = compiled.sites.get(target.site)?.apps.get(target.app)?.app ?? {};
      if (!findSpace(spaces, target.key)) unlisted.set(targetId(target), target);
    }
  }
  return [...unlisted.values()];
}

/** Exceptions that become active or dormant because the setting is turned. */
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
