import type { Assessment, DecisionCode, Finding } from "../model/assessment.ts";
import type { Choice } from "../model/organization.ts";
import { EFFECTIVE_AT } from "../policy/dates.ts";
import { PLANS } from "../policy/plans.ts";
import { EFFECT_BIT, effectInForce } from "./effects.ts";
import type { HighestPlan } from "./plan-periods.ts";
import type { Reading } from "./reading.ts";

/** The field of an assessment, of settings and of a plan's facts that is about one data type. */
export type DataField = Exclude<keyof Assessment, "summary">;

/** The rule that leaves an organization out, or `eligible` if none does. */
export type Eligibility = "eligible" | "hosting-excluded" | "compliance-excluded";

/** One of the cases that the known facts allow. */
export interface World {
  readonly plan: HighestPlan;
  readonly choice: Exclude<Choice, "unknown">;
  readonly reading: Reading;
  readonly eligibility: Eligibility;
}

/** All possible worlds: every combination of these. */
export type Worlds = { readonly [Dimension in keyof World]: readonly World[Dimension][] };

/** The answer for one data type in one world, and the rule that settled it. */
export type Settled = Pick<Finding, "contributed" | "decidedBy">;

/** The answer for one data type out of all worlds. */
export interface Decision extends Settled {
  /** Every rule that settles it in some world. */
  readonly rules: readonly DecisionCode[];
}

/** Rules 1 to 10 in their order: the first that applies settles a data type in a world. */
export function evaluateOne(
  field: DataField,
  { plan, choice, reading, eligibility }: World,
): Settled {
  // 1 and 2
  if (eligibility !== "eligible") return { contributed: "no", decidedBy: eligibility };
  // 3
  if (!reading.isCovered) return { contributed: "no", decidedBy: "not-covered" };
  // 4
  if (!reading.isInDocument) return { contributed: "unknown", decidedBy: "place-unknown" };
  // 5
  if (reading.isDeleted) return { contributed: "no", decidedBy: "deleted" };
  // 6
  if (plan === "none") return { contributed: "no", decidedBy: "no-active-plan" };
  const { locked, setting: planDefault } = PLANS[plan][field];
  // 7
  if (locked) return { contributed: "yes", decidedBy: "plan-lock" };
  const setting = choice === "default" ? planDefault : choice;
  // 8
  if (field === "inAppData" && reading.effects & EFFECT_BIT[effectInForce(setting)]) {
    return { contributed: setting === "on" ? "no" : "yes", decidedBy: "exception" };
  }
  const contributed = setting === "on" ? "yes" : "no";
  // 9 and 10
  return { contributed, decidedBy: choice === "default" ? "plan-default" : "organization-choice" };
}

const PRECONDITIONS: readonly DecisionCode[] = [
  "hosting-excluded",
  "compliance-excluded",
  "not-covered",
  "place-unknown",
  "deleted",
  "no-active-plan",
];

/** Returns whether the rule is one of 1 to 6, which settle both data types before any setting is looked at. */
export function isPrecondition(rule: DecisionCode): boolean {
  return PRECONDITIONS.includes(rule);
}

/** Rule 11, on top of the others: nothing is used before the effective date. */
export function applyEffectiveDate(decision: Settled, at: number): Settled {
  return decision.contributed === "yes" && at < EFFECTIVE ? NOT_YET_EFFECTIVE : decision;
}

const EFFECTIVE = Date.parse(EFFECTIVE_AT);
const NOT_YET_EFFECTIVE: Settled = { contributed: "no", decidedBy: "not-yet-effective" };

/** The codes for answers that differ, in their order, each with the dimension of worlds that makes them differ. */
const DIFFERENCES = [
  ["plan-unknown", "plan"],
  ["setting-unknown", "choice"],
  ["place-ambiguous", "reading"],
  ["eligibility-unknown", "eligibility"],
] as const;

/** Makes one decision, without rule 11, out of the decisions in all worlds. */
export function decide(field: DataField, worlds: Worlds): Decision {
  const cases = combinations(worlds).map((world) => ({ world, ...evaluateOne(field, world) }));
  const rules = [...new Set(cases.map(({ decidedBy }) => decidedBy))];
  const answers = [...new Set(cases.map(({ contributed }) => contributed))];
  if (rules.includes("place-unknown")) {
    return { contributed: "unknown", decidedBy: "place-unknown", rules };
  }
  const [answer, ...otherAnswers] = answers;
  if (answer && otherAnswers.length === 0) {
    const [rule, ...otherRules] = rules;
    const decidedBy = rule && otherRules.length === 0 ? rule : "settled-either-way";
    return { contributed: answer, decidedBy, rules };
  }
  // Answers differ between two worlds that differ in a dimension alone exactly if one of them differs from the answer
  // for the dimension's first value.
  const difference = DIFFERENCES.find(([, dimension]) =>
    cases.some(({ world, contributed }) => {
      const first = { ...world, [dimension]: worlds[dimension][0] };
      return evaluateOne(field, first).contributed !== contributed;
    }),
  );
  return { contributed: "unknown", decidedBy: difference?.[0] ?? "plan-unknown", rules };
}

function combinations({ plan, choice, reading, eligibility }: Worlds): World[] {
  return plan.flatMap((plan) =>
    choice.flatMap((choice) =>
      reading.flatMap((reading) =>
        eligibility.map((eligibility) => ({ plan, choice, reading, eligibility })),
      ),
    ),
  );
}
