import { SIGN_MARKS } from "./signs.ts";

/** The words that fields of a document can hold, each list separated by spaces. */
export const DOCUMENT_WORDS = {
  hosting: "commercial government isolated",
  compliance: "customer-managed-keys hipaa regulated-sector",
  plan: "free standard premium enterprise unknown",
  state: "active trial inactive",
  choice: "on off default unknown",
} as const;

/** The words that fields of an answer can hold. */
export const CODE_WORDS = {
  // Each has a sign.
  summary: Object.keys(SIGN_MARKS).join(" "),
  decision:
    "hosting-excluded compliance-excluded not-covered place-unknown deleted no-active-plan plan-lock exception organization-choice plan-default not-yet-effective settled-either-way plan-unknown setting-unknown",
  contributed: "yes no unknown",
  note: "choice-dormant exceptions-dormant",
  dataType: "metadata in-app-data",
  setting: "on off",
  effect: "include exclude",
  kind: "space app connector",
} as const;
