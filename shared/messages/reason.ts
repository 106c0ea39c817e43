import type { DataType, DecisionCode, Finding } from "../model/codes.ts";
import type { Compliance, Hosting, Organization, Plan } from "../model/organization.ts";
import type { Explanation } from "../rules/explain.ts";

/** All that a sentence about one finding can name. */
export interface Reason {
  readonly code: DecisionCode;
  readonly dataType: DataType;
  readonly plan?: Plan;
  /** What the setting is, where it is known. */
  readonly setting?: "on" | "off";
  readonly exception?: {
    readonly effect: "include" | "exclude";
    readonly kind: "space" | "app" | "connector";
    readonly app?: string;
  };
  /** RFC 3339, with `not-yet-effective`. */
  readonly startsAt?: string;
  readonly hosting: Hosting;
  readonly compliance: readonly Compliance[];
  /** The app of the place, where it has one. */
  readonly app?: string;
}

/** What a finding's sentence is made of. */
export function reasonOf(
  organization: Pick<Organization, "hosting" | "compliance">,
  explanation: Explanation,
  dataType: DataType,
  app?: string,
): Reason {
  const finding = findingOf(explanation, dataType);
  const { plan, setting, exception } = explanation;
  const target = exception?.target;
  return {
    code: finding.decidedBy,
    dataType,
    hosting: organization.hosting,
    compliance: organization.compliance,
    ...(plan && { plan }),
    ...(setting && { setting }),
    ...(exception &&
      target && {
        exception: {
          effect: exception.effect,
          kind: target.kind,
          ...(target.kind !== "connector" && { app: target.app }),
        },
      }),
    ...(finding.startsAt && { startsAt: finding.startsAt }),
    ...(app !== undefined && { app }),
  };
}

/** The finding of one data type. */
export function findingOf({ assessment }: Explanation, dataType: DataType): Finding {
  return dataType === "metadata" ? assessment.metadata : assessment.inAppData;
}
