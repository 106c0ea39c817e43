import { getOrInsert } from "../model/get-or-insert.ts";
import { parseInstant } from "../model/instant.ts";
import type { AppInstance, Organization, Settings, Site } from "../model/organization.ts";
import { EFFECTIVE_AT } from "../policy/dates.ts";
import { ELIGIBLE_HOSTING } from "../policy/exclusions.ts";
import { type KnownPlan, PLANS } from "../policy/plans.ts";
import type { Marks } from "./marks.ts";
import { settle, type Verdict } from "./settle.ts";
import { type ActiveApp, activeApps, possiblePlans } from "./timeline.ts";

/** Before this instant nothing is used (rule 11). */
export const EFFECTIVE = parseInstant(EFFECTIVE_AT) ?? Number.NaN;

/** What of a site decides for the whole organization: which of its apps are active, on which plans. */
export type StandingSite = Pick<Site, "deletedAt"> & {
  readonly apps: readonly Pick<AppInstance, "plan" | "state" | "trialEndsAt" | "deletedAt">[];
};

/**
 * What of a document decides for the organization as a whole: no places, no exceptions. Every organization
 * document is one.
 */
export interface Standing extends Pick<Organization, "hosting" | "compliance"> {
  readonly sites: readonly StandingSite[];
  readonly settings: Pick<Settings, "metadata" | "inAppData">;
}

/** What rules 7 to 10 make of an organization while the same apps are active. */
interface Epoch {
  /** Every plan that the highest active one can be. */
  readonly plans: readonly KnownPlan[];
  readonly metadata: Verdict;
  /** By the marks that hit the place. */
  readonly inAppData: readonly Verdict[];
  /** The in-app data setting where it is known. */
  readonly setting: "on" | "off" | undefined;
  /** Whether the metadata setting can certainly be changed. */
  readonly metadataUnlocked: boolean;
}

/** A standing made ready for questions. */
export interface CompiledStanding {
  /** The rule that leaves the whole organization out, if one does. */
  readonly excludedBy: "hosting-excluded" | "compliance-excluded" | undefined;
  readonly apps: readonly ActiveApp[];
  /** What was settled before, by how many apps are active: filled as questions come. */
  readonly epochs: Map<number, Epoch>;
}

/** A standing at an instant: all that the rules ask of both together. */
export interface StandingContext extends Epoch {
  readonly organization: Standing;
  readonly compiled: CompiledStanding;
  readonly at: number;
  /** Rules 1, 2 and 6, which leave no setting that anyone could change. */
  readonly gate: CompiledStanding["excludedBy"] | "no-active-plan";
}

/** Makes a standing ready for questions. */
export function compileStanding(standing: Standing): CompiledStanding {
  return { excludedBy: excludedBy(standing), apps: activeApps(standing.sites), epochs: new Map() };
}

/** The context of a compiled standing at an instant, in milliseconds since the epoch. */
export function standingAt<O extends Standing, C extends CompiledStanding>(
  organization: O,
  compiled: C,
  at: number,
): StandingContext & { readonly organization: O; readonly compiled: C } {
  const active = compiled.apps.filter(({ end }) => end > at);
  const epoch = getOrInsert(compiled.epochs, active.length, () =>
    epochOf(organization.settings, possiblePlans(active)),
  );
  const gate = compiled.excludedBy ?? (active.length === 0 ? "no-active-plan" : undefined);
  return { organization, compiled, at, gate, ...epoch };
}

function epochOf(settings: Standing["settings"], plans: readonly KnownPlan[]): Epoch {
  const inAppData = (marks: Marks) => settle("inAppData", plans, settings.inAppData, marks);
  return {
    plans,
    metadata: settle("metadata", plans, settings.metadata, 0),
    inAppData: [0, 1, 2, 3].map(inAppData),
    setting: SETTING[inAppData(0).contributed],
    metadataUnlocked: plans.length > 0 && plans.every((plan) => !PLANS[plan].metadata.locked),
  };
}

/** The setting is what holds where no exception hits. */
const SETTING = { yes: "on", no: "off", unknown: undefined } as const;

function excludedBy({ hosting, compliance }: Standing): CompiledStanding["excludedBy"] {
  if (hosting !== ELIGIBLE_HOSTING) return "hosting-excluded";
  return compliance.length > 0 ? "compliance-excluded" : undefined;
}
