import type { Compliance, Plan } from "../model/organization.ts";
import type { Reason, ReasonKey } from "../model/reason.ts";
import { fillTemplate, formatDay, formatList } from "./format.ts";

/** The messages of reasons: phrases with the placeholders `{plan}`, `{app}`, `{compliance}` and `{date}`. */
export interface ReasonMessages {
  readonly templates: Readonly<Record<ReasonKey, string>>;
  /** The requirements that `{compliance}` lists. */
  readonly compliance: Readonly<Record<Compliance, string>>;
}

/** The names of the plans; no language translates them. */
export const PLAN_NAMES: Readonly<Record<Exclude<Plan, "unknown">, string>> = {
  free: "Free",
  standard: "Standard",
  premium: "Premium",
  enterprise: "Enterprise",
};

/** Formats a reason as a phrase: no capital at its start, no full stop at its end. */
export function formatReason(
  { templates, compliance: requirements }: ReasonMessages,
  { key, plan, app, compliance = [], startsAt }: Reason,
  locale: string,
): string {
  return fillTemplate(templates[key], {
    plan: plan && PLAN_NAMES[plan],
    app,
    compliance: formatList(
      compliance.map((item) => requirements[item]),
      locale,
    ),
    date: startsAt && formatDay(startsAt, locale),
  });
}
