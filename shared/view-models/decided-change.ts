import type { Assessment, Finding } from "../model/assessment.ts";
import type { Organization } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import type { DecidedChange } from "../model/place-status.ts";
import { assessIn } from "../rules/assess.ts";
import { decidedContext, evaluationContext } from "../rules/evaluation-context.ts";

/** Returns the decided change of a place's answer; `undefined` if the answer stays the same. */
export function decidedChange(
  organization: Organization,
  place: Place,
  at: Date,
  current: Assessment,
): DecidedChange | undefined {
  const decided = decidedContext(evaluationContext(organization, at));
  if (!decided) return undefined;
  const next = assessIn(decided, place);
  const metadata = changedValue(current.metadata, next.metadata);
  const inAppData = changedValue(current.inAppData, next.inAppData);
  if (metadata === "unknown" || inAppData === "unknown") return "other";
  if (metadata && inAppData) return metadata === inAppData ? metadata : "other";
  if (metadata) return `metadata-${metadata}`;
  return inAppData && `in-app-${inAppData}`;
}

function changedValue(before: Finding, after: Finding): "on" | "off" | "unknown" | undefined {
  if (before.contributed === after.contributed) return undefined;
  if (after.contributed === "unknown") return "unknown";
  return after.contributed === "yes" ? "on" : "off";
}
