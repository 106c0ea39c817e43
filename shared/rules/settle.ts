import type { DecisionCode } from "../model/assessment.ts";
import { type Choice, effectInForce } from "../model/organization.ts";
import { type KnownPlan, PLANS } from "../policy/plans.ts";
import { MARK, type Marks } from "./marks.ts";

/** What rules 7 to 10 make of one data type. */
export interface Verdict {
  readonly contributed: "yes" | "no" | "unknown";
  readonly decidedBy: DecisionCode;
}

type DataField = "metadata" | "inAppData";

/** Rules 7 to 10, in their order, for one plan and one choice. */
function settleOne(
  field: DataField,
  plan: KnownPlan,
  choice: "on" | "off" | "default",
  marks: Marks,
): Verdict {
  const { setting: usual, locked } = PLANS[plan][field];
  if (locked) return { contributed: usual === "on" ? "yes" : "no", decidedBy: "plan-lock" };
  const setting = choice === "default" ? usual : choice;
  const excepted = (marks & MARK[effectInForce(setting)]) !== 0;
  const byChoice = choice === "default" ? "plan-default" : "organization-choice";
  return {
    contributed: (setting === "on") === excepted ? "no" : "yes",
    decidedBy: excepted ? "exception" : byChoice,
  };
}

/** Rules 7 to 10 for every combination that what we know allows. */
export function settle(
  field: DataField,
  plans: readonly KnownPlan[],
  choice: Choice,
  marks: Marks,
): Verdict {
  const choices = choice === "unknown" ? (["on", "off"] as const) : [choice];
  const byChoice = choices.map((possible) =>
    plans.map((plan) => settleOne(field, plan, possible, marks)),
  );
  const all = byChoice.flat();
  const contributed = agreed(all, "contributed");
  if (contributed) {
    return { contributed, decidedBy: agreed(all, "decidedBy") ?? "settled-either-way" };
  }
  const planMatters = byChoice.some((verdicts) => !agreed(verdicts, "contributed"));
  return { contributed: "unknown", decidedBy: planMatters ? "plan-unknown" : "setting-unknown" };
}

/** What all verdicts say of one thing, if they say the same. */
function agreed<F extends keyof Verdict>(
  verdicts: readonly Verdict[],
  field: F,
): Verdict[F] | undefined {
  const first = verdicts[0]?.[field];
  return verdicts.every((verdict) => verdict[field] === first) ? first : undefined;
}
