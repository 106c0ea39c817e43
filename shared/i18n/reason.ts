import type { Compliance, Plan } from "../model/organization.ts";
import type { ReasonKey, Reason as ReasonWithKey } from "../model/reason.ts";
import type { Reason } from "../view-models/reason.ts";
import { fillTemplate, formatDay, formatList } from "./format.ts";

/** The messages of reasons, as data: phrases with the placeholders `{plan}`, `{app}`, `{compliance}` and `{date}`. */
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

/** Returns a reason as a phrase: no capital at its start, no full stop at its end. */
export function formatReason(
  { templates, compliance: requirements }: ReasonMessages,
  reason: Reason | ReasonWithKey,
  locale: string,
): string {
  const { key, plan, app, compliance = [], startsAt } = "key" in reason ? reason : withKey(reason);
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

/** Gives a reason without a key its key, until every view model computes it. */
function withKey(reason: Reason): ReasonWithKey {
  const { code, setting = "on", exception, hosting, compliance, app, startsAt } = reason;
  const plan = reason.plan === "unknown" ? undefined : reason.plan;
  const parts = {
    ...(plan && { plan }),
    ...(app !== undefined && { app }),
    ...(typeof compliance !== "string" && { compliance: [...compliance] }),
    ...(startsAt && { startsAt }),
  };
  const any = plan ? "" : "-any";
  switch (code) {
    case "hosting-excluded":
      return { key: hosting === "isolated" ? "hosting-isolated" : "hosting-government" };
    case "not-covered":
      return { key: app === undefined ? "connector-not-covered" : "app-not-covered", ...parts };
    case "plan-lock":
      return { key: `plan-lock${any}`, ...parts };
    case "plan-default":
      return { key: `plan-default-${setting}${any}`, ...parts };
    case "organization-choice":
      return { key: `organization-choice-${setting}` };
    case "exception":
      return {
        key: `exception-${exception?.effect ?? "exclude"}-${exception?.kind ?? "space"}`,
        ...parts,
      };
    default:
      return { key: code, ...parts };
  }
}
