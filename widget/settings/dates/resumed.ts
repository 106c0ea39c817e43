import { findingOf } from "../../../shared/model/assessment.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { ORGANIZATION_PLACE } from "../../../shared/model/place.ts";
import { assess } from "../../../shared/rules/assess.ts";
import type { ObligationGroup } from "./groups.ts";

/** Whether all that dates are about contributes again: what began with an opt-out is assumed to go on all the same. */
export function isResumed(
  organization: Organization,
  { obligations }: ObligationGroup,
  at: Date,
): boolean {
  return obligations.every(({ dataType, scope }) => {
    if (scope.kind === "site") return false;
    const place = scope.kind === "organization" ? ORGANIZATION_PLACE : scope;
    return findingOf(assess(organization, place, at), dataType).contributed === "yes";
  });
}
