import type { Assessment, DataType, Finding } from "../model/assessment.ts";
import { findingOf } from "../model/assessment.ts";
import type { Compliance, Effect, Organization, Plan, Target } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import type { ReasonKey, Reason as ReasonMessage } from "../model/reason.ts";
import type { OrganizationExplanation, Reason } from "../model/summary.ts";
import { appName } from "../policy/apps.ts";

export type { Reason };

/** An explanation with what a sentence says of the exception that decided. */
interface ReasonedExplanation extends OrganizationExplanation {
  readonly exception?: {
    readonly effect: Effect;
    readonly target: { readonly kind: Target["kind"] };
  };
}

/**
 * What a finding's sentence is made of.
 * @param app the product's name of the app that the place is in, where it is in one
 */
export function reasonOf(
  { hosting, compliance }: Pick<Organization, "hosting" | "compliance">,
  explanation: ReasonedExplanation,
  dataType: DataType,
  app?: string,
): Reason {
  const { decidedBy: code, startsAt } = findingOf(explanation.assessment, dataType);
  const { plan, setting, exception } = explanation;
  return {
    code,
    dataType,
    hosting,
    compliance,
    ...(plan && { plan }),
    ...(setting && { setting }),
    ...(exception &&
      code === "exception" && {
        exception: { effect: exception.effect, kind: exception.target.kind },
      }),
    ...(startsAt && { startsAt }),
    ...(app !== undefined && { app }),
  };
}

/** An assessment with the facts that a reason names. */
interface ExplainedAssessment {
  readonly assessment: Assessment;
  /** The highest active plan; `unknown` if several are possible. */
  readonly plan?: Plan;
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
  organization: Pick<Organization, "hosting" | "compliance">,
  explanation: ExplainedAssessment,
  dataType: DataType,
  place?: Place,
): ReasonMessage {
  const finding = findingOf(explanation.assessment, dataType);
  const plan = explanation.plan === "unknown" ? undefined : explanation.plan;
  const app = place && "app" in place ? appName(place.app) : undefined;
  const ifKnown = (key: ReasonKey, whatever: ReasonKey): ReasonMessage =>
    plan === undefined ? { key: whatever } : { key, plan };
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
      return ifKnown("plan-lock", "plan-lock-any");
    case "plan-default":
      return ifKnown(`plan-default-${value}`, `plan-default-${value}-any`);
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
    default:
      return { key: finding.decidedBy };
  }
}

function exceptionKey(
  { contributed }: Finding,
  { exception }: ExplainedAssessment,
  place: Place | undefined,
): ReasonKey {
  const effect = exception?.effect ?? (contributed === "yes" ? "include" : "exclude");
  // Only the app's exception hits every space that an address may stand for.
  const kind =
    exception?.target.kind ??
    (place?.kind === "space" || place?.kind === "connector" ? place.kind : "app");
  return `exception-${effect}-${kind}`;
}

/** Returns the compliance requirements that a reason can name; none if they are not known. */
export function requirementsOf({ compliance }: Pick<Reason, "compliance">): readonly Compliance[] {
  return compliance === "unknown" ? [] : compliance;
}

/** The data type whose reason tells most: that of the content, unless metadata keeps the answer from being known. */
export function decisiveType({ summary, metadata }: Assessment): DataType {
  return summary === "unknown" && metadata.contributed === "unknown" ? "metadata" : "in-app-data";
}
