import type { DecisionCode } from "../model/assessment.ts";
import type { Organization } from "../model/organization.ts";
import { APP_SOURCES } from "../policy/apps.ts";
import { DATES_SOURCE } from "../policy/dates.ts";
import { EXCLUDING_COMPLIANCE, HOSTING_SOURCE } from "../policy/eligibility.ts";
import { PLANS_SOURCE } from "../policy/plans.ts";
import {
  EXCEPTIONS_PAGE,
  OBSERVED_ADDRESSES,
  OVERVIEW_PAGE,
  SETTINGS_PAGE,
  type Source,
} from "../policy/sources.ts";

/** The source of the facts behind each rule; absent for rules that follow from the document itself. */
const BY_RULE: Readonly<Partial<Record<DecisionCode, Source>>> = {
  "hosting-excluded": HOSTING_SOURCE,
  "not-covered": APP_SOURCES.other,
  "plan-lock": PLANS_SOURCE,
  exception: EXCEPTIONS_PAGE,
  "organization-choice": SETTINGS_PAGE,
  "plan-default": PLANS_SOURCE,
  "not-yet-effective": DATES_SOURCE,
  "settled-either-way": PLANS_SOURCE,
  "plan-unknown": PLANS_SOURCE,
  "setting-unknown": SETTINGS_PAGE,
  "place-ambiguous": OBSERVED_ADDRESSES,
  "eligibility-unknown": OVERVIEW_PAGE,
};

/** Returns the source of the rule that settled a finding of an organization. */
export function ruleSource(
  code: DecisionCode,
  { compliance }: Pick<Organization, "compliance">,
): Source | undefined {
  if (code !== "compliance-excluded") return BY_RULE[code];
  // Any requirement excludes the organization; prefer one whose source has an address.
  const requirements = compliance === "unknown" ? [] : compliance;
  const sources = requirements.map((requirement) => EXCLUDING_COMPLIANCE[requirement]);
  return sources.find(({ url }) => url) ?? sources[0];
}
