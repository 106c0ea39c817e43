import { instantOf, parseInstant } from "../model/instant.ts";
import type { Organization } from "../model/organization.ts";
import { DATES } from "../policy/dates.ts";
import { type KnownPlan, PLANS } from "../policy/plans.ts";
import { type CompiledOrganization, compile } from "./compile.ts";
import { type EpochVerdicts, knownSetting, settle } from "./settle.ts";
import { epochAt } from "./timeline.ts";

/** Before this instant nothing is used (rule 11). */
export const EFFECTIVE = parseInstant(DATES.effective.at) ?? Number.NaN;

/** A document at an instant: all that the rules ask of both together. */
export interface Context {
  readonly compiled: CompiledOrganization;
  readonly at: number;
  /** Rule 6: no app of the organization is active. */
  readonly noActivePlan: boolean;
  /** Every plan that the highest active one can be. */
  readonly plans: readonly KnownPlan[];
  readonly verdicts: EpochVerdicts;
}

/** The context of a document at an instant. Cheap: what it needs is compiled once for each document. */
export function contextOf(organization: Organization, at: Date | number): Context {
  const compiled = compile(organization);
  const instant = typeof at === "number" ? at : instantOf(at);
  const index = epochAt(compiled.timeline, instant);
  const plans = compiled.timeline.epochs[index]?.plans ?? [];
  let verdicts = compiled.verdicts[index];
  if (!verdicts) {
    const { metadata, inAppData } = organization.settings;
    verdicts = {
      metadata: settle("metadata", plans, metadata, 0),
      inAppData: [0, 1, 2, 3].map((marks) => settle("inAppData", plans, inAppData, marks)),
      setting: knownSetting("inAppData", plans, inAppData),
      metadataUnlocked: plans.length > 0 && plans.every((plan) => !PLANS[plan].metadata.locked),
    };
    compiled.verdicts[index] = verdicts;
  }
  return { compiled, at: instant, noActivePlan: plans.length === 0, plans, verdicts };
}
