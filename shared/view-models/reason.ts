import { type Assessment, type DataType, type Finding, findingOf } from "../model/assessment.ts";
import type { Effect, Organization, Plan, Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import type { Reason, ReasonKey } from "../model/reason.ts";
import { appName } from "../policy/apps.ts";
import { exceptedSpaces } from "./excepted-spaces.ts";

export type { Reason };

/** An assessment with the facts that a reason names. */
interface ExplainedAssessment {
  readonly assessment: Assessment;
  /** The highest active plan; `unknown` if several are possible. */
  readonly plan?: Plan;
  /** The in-app data setting of the organization, if it is known. */
  readonly setting?: "on" | "off";
  /** The exception in force that hits the place. */
  readonly exception?: {
    readonly effect: Effect;
    readonly target: { readonly kind: Target["kind"] };
  };
}

/**
 * Returns the reason for a finding, as data.
 * @param place the place that was assessed; absent for the organization as a whole
 */
export function reasonFor(
  organization: Pick<Organization, "hosting" | "compliance" | "sites" | "settings">,
  explanation: ExplainedAssessment,
  dataType: DataType,
  place?: Place,
): Reason {
  const finding = findingOf(explanation.assessment, dataType);
  const plan = explanation.plan === "unknown" ? undefined : explanation.plan;
  const app = place && "app" in place ? appName(place.app) : undefined;
  const withPlan = (key: ReasonKey, keyOfAnyPlan: ReasonKey): Reason =>
    plan === undefined ? { key: keyOfAnyPlan } : { key, plan };
  const value = finding.contributed === "yes" ? "on" : "off";
  switch (finding.decidedBy) {
    case "hosting-excluded":
      return {
        key: organization.hosting === "isolated" ? "hosting-isolated" : "hosting-government",
      };
    case "compliance-excluded": {
      const { compliance } = organization;
      return {
        key: "compliance-excluded",
        ...(typeof compliance !== "string" && { compliance: [...compliance] }),
      };
    }
    case "not-covered":
      return app === undefined ? { key: "connector-not-covered" } : { key: "app-not-covered", app };
    case "plan-lock":
      return withPlan("plan-lock", "plan-lock-any");
    case "plan-default":
      return withPlan(`plan-default-${value}`, `plan-default-${value}-any`);
    case "organization-choice":
      return { key: `organization-choice-${value}` };
    case "exception":
      return {
        key: exceptionKey(finding, explanation, place),
        ...(app !== undefined && { app }),
      };
    case "not-yet-effective":
      return {
        key: "not-yet-effective",
        ...(finding.startsAt !== undefined && { startsAt: finding.startsAt }),
      };
    case "plan-unknown":
      return unknownPlan(organization);
    case "place-ambiguous": {
      const { setting } = explanation;
      const spaces = place && setting && exceptedSpaces(organization, place, setting);
      const key = place?.kind === "somewhere" ? "app-ambiguous" : "space-ambiguous";
      return { key, ...(spaces && { spaces }) };
    }
    case "eligibility-unknown":
      return { key: unknownEligibility(organization) };
    default:
      return { key: finding.decidedBy };
  }
}

/** The plans may be known, but not whether they count. */
function unknownPlan({ sites }: Pick<Organization, "sites">): Reason {
  const apps = sites.flatMap((site) => site.apps);
  if (apps.some(({ plan, state }) => plan === "unknown" && state !== "inactive")) {
    return { key: "plan-unknown" };
  }
  const app = apps.find(({ state }) => state === "unknown");
  return app ? { key: "state-unknown", app: appName(app.app) } : { key: "plan-unknown" };
}

function unknownEligibility({
  hosting,
  compliance,
}: Pick<Organization, "hosting" | "compliance">): ReasonKey {
  if (compliance !== "unknown") return "hosting-unknown";
  return hosting === "unknown" ? "eligibility-unknown" : "compliance-unknown";
}

function exceptionKey(
  { contributed }: Finding,
  { exception }: ExplainedAssessment,
  place: Place | undefined,
): ReasonKey {
  const effect = exception?.effect ?? (contributed === "yes" ? "include" : "exclude");
  // An ambiguous place has a definite answer only by an exception of the whole app.
  const kind =
    exception?.target.kind ??
    (place?.kind === "space" || place?.kind === "connector" ? place.kind : "app");
  return `exception-${effect}-${kind}`;
}

/** Returns the data type with the decisive reason: in-app data, or metadata if that makes the answer unknown. */
export function decisiveType({ summary, metadata }: Assessment): DataType {
  return summary === "unknown" && metadata.contributed === "unknown" ? "metadata" : "in-app-data";
}
