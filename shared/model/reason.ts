import * as v from "valibot";
import { PLAN_ORDER } from "../policy/plans.ts";
import { COMPLIANCE_REQUIREMENTS } from "./inventory.ts";
import type { Output } from "./schema.ts";

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

/** The reason for a finding, as data: the key of its message and the parameters that the message names. */
export const ReasonSchema = v.object({
  key: v.picklist(REASON_KEYS),
  /** The plan that decides; present only if it is known. */
  plan: v.exactOptional(v.picklist(PLAN_ORDER)),
  /** The product name of the app that the place is in. */
  app: v.exactOptional(v.string()),
  compliance: v.exactOptional(v.array(v.picklist(COMPLIANCE_REQUIREMENTS))),
  /** RFC 3339; present only with `not-yet-effective`. */
  startsAt: v.exactOptional(v.string()),
});

export type Reason = Output<typeof ReasonSchema>;
