import type { DecisionCode } from "../model/codes.ts";
import { EXCEPTIONS, SETTINGS, type Source, UNDERSTAND } from "../policy/sources.ts";

/** The page that each rule was read from; none for what follows from what is known of the organization alone. */
const BY_RULE: Readonly<Partial<Record<DecisionCode, Source>>> = {
  "hosting-excluded": UNDERSTAND,
  "compliance-excluded": UNDERSTAND,
  "not-covered": UNDERSTAND,
  "plan-lock": SETTINGS,
  exception: EXCEPTIONS,
  "organization-choice": SETTINGS,
  "plan-default": SETTINGS,
  "not-yet-effective": UNDERSTAND,
  "settled-either-way": SETTINGS,
  "plan-unknown": SETTINGS,
  "setting-unknown": SETTINGS,
};

/** Where the rule that settled a finding is written down. */
export function ruleSource(code: DecisionCode): Source | undefined {
  return BY_RULE[code];
}
