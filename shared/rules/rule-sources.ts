import type { DecisionCode } from "../model/codes.ts";
import { SOURCES, type Source, type SourceId } from "../policy/sources.ts";

/** The page that each rule was read from; none for what follows from what is known of the organization alone. */
const BY_RULE: Readonly<Partial<Record<DecisionCode, SourceId>>> = {
  "hosting-excluded": "understand",
  "compliance-excluded": "understand",
  "not-covered": "understand",
  "plan-lock": "settings",
  exception: "exceptions",
  "organization-choice": "settings",
  "plan-default": "settings",
  "not-yet-effective": "understand",
  "settled-either-way": "settings",
  "plan-unknown": "settings",
  "setting-unknown": "settings",
};

/** Where the rule that settled a finding is written down. */
export function ruleSource(code: DecisionCode): Source | undefined {
  const id = BY_RULE[code];
  return id && SOURCES[id];
}
