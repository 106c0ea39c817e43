import type { Assessment, DecisionCode, Finding } from "../model/assessment.ts";
import type { Choice } from "../model/organization.ts";
import { EFFECTIVE_AT } from "../policy/dates.ts";
import { PLANS } from "../policy/plans.ts";
import { EFFECT_BIT, effectInForce } from "./effects.ts";
import type { HighestPlan } from "./plan-periods.ts";
import type { Reading } from "./reading.ts";

/** The name of a data type's field in assessments, settings and plan facts. */
export type DataField = Exclude<keyof Assessment, "summary">;

/** The rule that excludes an organization, or `eligible` if none does. */
export type Eligibility = "eligible" | "hosting-excluded" | "compliance-excluded";

/** One combination of values that the known facts allow. */
export interface World {
  readonly plan: HighestPlan;
  readonly choice: Exclude<Choice, "unknown">;
  readonly reading: Reading;
  readonly eligibility: Eligibility;
}

/** All possible worlds: every combination of the values of each dimension. */
export type Worlds = { readonly [Dimension in keyof World]: readonly World[Dimension][] };

/** The answer for one data type, and the rule that settles it. */
export type Decision = Pick<Finding, "contributed" | "decidedBy">;

/** The one decision out of all worlds. */
export interface CombinedDecision extends Decision {
  /** Every rule that settles it in some world. */
  readonly rules: readonly DecisionCode[];
}

/** Rules 1 to 10 of the contract: the first that applies settles a data type in a world. */
export function evaluateOne(
  field: DataField,
  { plan, choice, reading, eligibility }: World,
): Decision {
  // 1
  if (eligibility === "hosting-excluded") return no("hosting-excluded");
  // 2
  if (eligibility === "compliance-excluded") return no("compliance-excluded");
  // 3
  if (!reading.isCovered) return no("not-covered");
  // 4
  if (!reading.isInDocument) return PLACE_UNKNOWN;
  // 5
  if (reading.isDeleted) return no("deleted");
  // 6
  if (plan === "none") return no("no-active-plan");
  // 7
  const { setting: planDefault, locked } = PLANS[plan][field];
  if (locked) return decision(planDefault, "plan-lock");
  // 8
  const setting = choice === "default" ? planDefault : choice;
  const isExcepted = (reading.effects & EFFECT_BIT[effectInForce(setting)]) !== 0;
  if (field === "inAppData" && isExcepted) {
    return decision(setting === "on" ? "off" : "on", "exception");
  }
  // 9
  if (choice !== "default") return decision(choice, "organization-choice");
  // 10
  return decision(planDefault, "plan-default");
}

/** Rule 11 of the contract, on top of the others: nothing is used before the effective date. */
export function applyEffectiveDate(earlier: Decision, at: number): Decision {
  return earlier.contributed === "yes" && at < EFFECTIVE_AT_MS ? NOT_YET_EFFECTIVE : earlier;
}

const EFFECTIVE_AT_MS = Date.parse(EFFECTIVE_AT);
const NOT_YET_EFFECTIVE = no("not-yet-effective");
const PLACE_UNKNOWN: Decision = { contributed: "unknown", decidedBy: "place-unknown" };

function no(decidedBy: DecisionCode): Decision {
  return { contributed: "no", decidedBy };
}

function decision(setting: "on" | "off", decidedBy: DecisionCode): Decision {
  return { contributed: setting === "on" ? "yes" : "no", decidedBy };
}

/** The codes for answers that differ between worlds, each with the dimension that makes them differ, by precedence. */
const DIFFERENCES = [
  ["plan-unknown", "plan"],
  ["setting-unknown", "choice"],
  ["place-ambiguous", "reading"],
  ["eligibility-unknown", "eligibility"],
] as const;

/** Combines the decisions in all worlds into one, without rule 11. */
export function evaluate(field: DataField, worlds: Worlds): CombinedDecision {
  const decisions = combinations(worlds).map((world) => ({ world, ...evaluateOne(field, world) }));
  const rules = [...new Set(decisions.map(({ decidedBy }) => decidedBy))];
  if (rules.includes("place-unknown")) return { ...PLACE_UNKNOWN, rules };
  const contributed = commonValue(decisions.map((item) => item.contributed));
  if (contributed) {
    return { contributed, decidedBy: commonValue(rules) ?? "settled-either-way", rules };
  }
  // A dimension makes answers differ exactly if, for some world, setting it to its first value changes the answer.
  const difference = DIFFERENCES.find(([, dimension]) =>
    decisions.some((item) => {
      const first = { ...item.world, [dimension]: worlds[dimension][0] };
      return evaluateOne(field, first).contributed !== item.contributed;
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

function commonValue<T>(values: readonly T[]): T | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

/** The decisions for both data types at one place, without rule 11. */
export interface Decisions {
  readonly metadata: CombinedDecision;
  readonly inAppData: CombinedDecision;
  /** True if rule 1, 2, 3, 5 or 6 settles both in every world. */
  readonly isNotEligible: boolean;
  /** True if none of rules 1 to 6 applies in any world. */
  readonly meetsPreconditions: boolean;
}

/** Rules 1 to 6, which apply to both data types alike. */
const PRECONDITIONS: readonly DecisionCode[] = [
  "hosting-excluded",
  "compliance-excluded",
  "not-covered",
  "place-unknown",
  "deleted",
  "no-active-plan",
];

/** Evaluates both data types. */
export function evaluateBoth(metadata: Worlds, inAppData: Worlds): Decisions {
  const decisions = {
    metadata: evaluate("metadata", metadata),
    inAppData: evaluate("inAppData", inAppData),
  };
  const { rules } = decisions.inAppData;
  const failed = rules.filter((rule) => PRECONDITIONS.includes(rule));
  return {
    ...decisions,
    isNotEligible: failed.length === rules.length && !failed.includes("place-unknown"),
    meetsPreconditions: failed.length === 0,
  };
}
