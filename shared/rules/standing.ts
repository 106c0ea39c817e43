import { parseInstant } from "../model/instant.ts";
import type { AppInstance, Organization, Settings, Site } from "../model/organization.ts";
import { EFFECTIVE_AT } from "../policy/dates.ts";
import { ELIGIBLE_HOSTING } from "../policy/exclusions.ts";
import { type KnownPlan, PLANS } from "../policy/plans.ts";
import { type EpochVerdicts, knownSetting, settle } from "./settle.ts";
import { compileTimeline, epochAt, type Timeline } from "./timeline.ts";

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

/** A standing made ready for questions. */
export interface CompiledStanding {
  /** The rule that leaves the whole organization out, if one does. */
  readonly excludedBy: "hosting-excluded" | "compliance-excluded" | undefined;
  readonly timeline: Timeline;
  /** What was settled before, by epoch: filled as questions come. */
  readonly verdicts: (EpochVerdicts | undefined)[];
}

/** A standing at an instant: all that the rules ask of both together. */
export interface StandingContext {
  readonly compiled: CompiledStanding;
  readonly at: number;
  /** Rule 6: no app of the organization is active. */
  readonly noActivePlan: boolean;
  /** Every plan that the highest active one can be. */
  readonly plans: readonly KnownPlan[];
  readonly verdicts: EpochVerdicts;
}

/** Makes a standing ready for questions. */
export function compileStanding(standing: Standing): CompiledStanding {
  return {
    excludedBy: excludedBy(standing),
    timeline: compileTimeline(standing.sites),
    verdicts: [],
  };
}

/** The context of a compiled standing at an instant, in milliseconds since the epoch. */
export function standingAt<C extends CompiledStanding>(
  compiled: C,
  { metadata, inAppData }: Standing["settings"],
  at: number,
): StandingContext & { readonly compiled: C } {
  const index = epochAt(compiled.timeline, at);
  const plans = compiled.timeline.epochs[index]?.plans ?? [];
  let verdicts = compiled.verdicts[index];
  if (!verdicts) {
    verdicts = {
      metadata: settle("metadata", plans, metadata, 0),
      inAppData: [0, 1, 2, 3].map((marks) => settle("inAppData", plans, inAppData, marks)),
      setting: knownSetting("inAppData", plans, inAppData),
      metadataUnlocked: plans.length > 0 && plans.every((plan) => !PLANS[plan].metadata.locked),
    };
    compiled.verdicts[index] = verdicts;
  }
  return { compiled, at, noActivePlan: plans.length === 0, plans, verdicts };
}

function excludedBy({ hosting, compliance }: Standing): CompiledStanding["excludedBy"] {
  if (hosting !== ELIGIBLE_HOSTING) return "hosting-excluded";
  return compliance.length > 0 ? "compliance-excluded" : undefined;
}
