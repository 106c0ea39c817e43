import type { DecisionCode } from "../model/codes.ts";
import type { Choice } from "../model/organization.ts";
import { type KnownPlan, PLANS } from "../policy/plans.ts";
import { MARK, type Marks } from "./marks.ts";

/** What rules 7 to 10 make of one data type. */
export interface Verdict {
  readonly contributed: "yes" | "no" | "unknown";
  readonly decidedBy: DecisionCode;
}

/** The verdicts of one epoch: one for metadata, one for in-app data by the marks that hit the place. */
export interface EpochVerdicts {
  readonly metadata: Verdict;
  readonly inAppData: readonly Verdict[];
  /** The in-app data setting where it is known. */
  readonly setting: "on" | "off" | undefined;
  /** Whether the metadata setting can certainly be changed. */
  readonly metadataUnlocked: boolean;
}

type DataField = "metadata" | "inAppData";

/** What an `unknown` choice stands for; any other stands for itself. */
function possibleChoices(choice: Choice): readonly ("on" | "off" | "default")[] {
  return choice === "unknown" ? ["on", "off"] : [choice];
}

function settingOf(field: DataField, plan: KnownPlan, choice: "on" | "off" | "default") {
  return choice === "default" ? PLANS[plan][field].setting : choice;
}

/** Rules 7 to 10, in their order, for one plan and one choice. */
function settleOne(
  field: DataField,
  plan: KnownPlan,
  choice: "on" | "off" | "default",
  marks: Marks,
): Verdict {
  const facts = PLANS[plan][field];
  if (facts.locked) return { contributed: yesIf(facts.setting === "on"), decidedBy: "plan-lock" };
  const setting = settingOf(field, plan, choice);
  const inForce = setting === "on" ? MARK.exclude : MARK.include;
  if (marks & inForce) return { contributed: yesIf(setting === "off"), decidedBy: "exception" };
  return {
    contributed: yesIf(setting === "on"),
    decidedBy: choice === "default" ? "plan-default" : "organization-choice",
  };
}

/** Rules 7 to 10 for every combination that what we know allows. */
export function settle(
  field: DataField,
  plans: readonly KnownPlan[],
  choice: Choice,
  marks: Marks,
): Verdict {
  const byChoice = possibleChoices(choice).map((possible) =>
    plans.map((plan) => settleOne(field, plan, possible, marks)),
  );
  const all = byChoice.flat();
  const answer = agreed(all.map((verdict) => verdict.contributed));
  if (answer !== undefined) {
    const rule = agreed(all.map((verdict) => verdict.decidedBy));
    return { contributed: answer, decidedBy: rule ?? "settled-either-way" };
  }
  const planMatters = byChoice.some(
    (verdicts) => agreed(verdicts.map((verdict) => verdict.contributed)) === undefined,
  );
  return { contributed: "unknown", decidedBy: planMatters ? "plan-unknown" : "setting-unknown" };
}

/** The setting that the choice, or the highest plan in its place, makes; `undefined` if it is not known. */
export function knownSetting(
  field: DataField,
  plans: readonly KnownPlan[],
  choice: Choice,
): "on" | "off" | undefined {
  return agreed(
    possibleChoices(choice).flatMap((possible) =>
      plans.map((plan) => settingOf(field, plan, possible)),
    ),
  );
}

function agreed<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

function yesIf(condition: boolean): "yes" | "no" {
  return condition ? "yes" : "no";
}
