import type { Compliance, Effect, Plan } from "../model/organization.ts";
import type { ExceptedSpaces, Reason, ReasonKey } from "../model/reason.ts";
import { fillTemplate, formatDay, formatList, type PluralForms } from "./format.ts";

/** The messages of reasons: phrases with the placeholders `{plan}`, `{app}`, `{compliance}` and `{date}`. */
export interface ReasonMessages {
  readonly templates: Readonly<Record<ReasonKey, string>>;
  /** The requirements that `{compliance}` lists. */
  readonly compliance: Readonly<Record<Compliance, string>>;
  /** Joins a reason and the spaces with an exception; the placeholders are `{reason}` and `{spaces}`. */
  readonly withSpaces: string;
  /** The number of spaces with an exception; `ofTotal` also has the placeholder `{total}`. */
  readonly spaces: Readonly<Record<Effect, Readonly<Record<"counted" | "ofTotal", PluralForms>>>>;
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
  messages: ReasonMessages,
  { key, plan, app, compliance = [], startsAt, spaces }: Reason,
  locale: string,
): string {
  const reason = fillTemplate(messages.templates[key], {
    plan: plan && PLAN_NAMES[plan],
    app,
    compliance: formatList(
      compliance.map((item) => messages.compliance[item]),
      locale,
    ),
    date: startsAt && formatDay(startsAt, locale),
  });
  if (!spaces) return reason;
  return fillTemplate(messages.withSpaces, {
    reason,
    spaces: formatSpaces(messages, spaces, locale),
  });
}

function formatSpaces(
  messages: ReasonMessages,
  { effect, count, total }: ExceptedSpaces,
  locale: string,
): string {
  // "1 of 1 space" says no more than "1 space".
  const isOfTotal = total !== undefined && total > 1;
  const forms = messages.spaces[effect][isOfTotal ? "ofTotal" : "counted"];
  const numbers = new Intl.NumberFormat(locale);
  return fillTemplate(forms[new Intl.PluralRules(locale).select(count)] ?? forms.other, {
    count: numbers.format(count),
    ...(isOfTotal && { total: numbers.format(total) }),
  });
}
