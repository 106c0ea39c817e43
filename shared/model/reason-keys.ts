/* Separate from `ReasonSchema`, because the first view loads these keys and no schemas. */

/** The reasons for a finding; each has one message per language, which names the parameters of the reason. */
export const REASON_KEYS = [
  "hosting-government",
  "hosting-isolated",
  "compliance-excluded",
  "app-not-covered",
  "connector-not-covered",
  "place-unknown",
  "deleted",
  "no-active-plan",
  "plan-lock",
  "plan-lock-any",
  "plan-lock-unknown",
  "exception-include-space",
  "exception-include-app",
  "exception-include-connector",
  "exception-exclude-space",
  "exception-exclude-app",
  "exception-exclude-connector",
  "organization-choice-on",
  "organization-choice-off",
  "plan-default-on",
  "plan-default-on-any",
  "plan-default-off",
  "plan-default-off-any",
  "not-yet-effective",
  "settled-either-way",
  "plan-unknown",
  "setting-unknown",
  "place-ambiguous",
  "eligibility-unknown",
] as const;

export type ReasonKey = (typeof REASON_KEYS)[number];
