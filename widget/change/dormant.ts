import type { Organization } from "../../shared/model/organization.ts";
import { ORGANIZATION_PLACE } from "../../shared/rules/coming.ts";
import { explain } from "../../shared/rules/explain.ts";

/** How many exceptions of a document are kept without being in force. */
export function dormantAfter(organization: Organization): number {
  const { setting } = explain(organization, ORGANIZATION_PLACE, new Date());
  if (!setting) return 0;
  const inForce = setting === "on" ? "exclude" : "include";
  return organization.settings.exceptions.filter(({ effect }) => effect !== inForce).length;
}
