import type { Assessment, DataType } from "../model/codes.ts";
import type { Reason } from "../model/glance.ts";
import type { Effect, Organization, Target } from "../model/organization.ts";
import type { OrganizationExplanation } from "../model/overview.ts";
import { findingOf } from "../rules/data-types.ts";

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

/** The data type whose reason tells most: that of the content, unless metadata keeps the answer from being known. */
export function decisiveType({ summary, metadata }: Assessment): DataType {
  return summary === "unknown" && metadata.contributed === "unknown" ? "metadata" : "in-app-data";
}
