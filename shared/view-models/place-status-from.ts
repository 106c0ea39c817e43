import type { Exception, Organization } from "../model/organization.ts";
import type { AssessedPlace } from "../model/place.ts";
import { targetId } from "../model/settings.ts";
import type { PlaceStatus } from "../model/summary.ts";
import { explainOrganization } from "../rules/explain.ts";
import { targetOf } from "../rules/place-readings.ts";
import { appNameOf } from "./place-name.ts";
import { decisiveType, reasonOf } from "./reason.ts";

/** What one line says of a place that somebody else has assessed; plan and setting are the document's. */
export function glanceFrom(
  organization: Organization,
  { place, assessment }: AssessedPlace,
  at: Date,
): PlaceStatus {
  const { decidedBy, contributed } = assessment.inAppData;
  const target = decidedBy === "exception" ? targetOf(place) : undefined;
  const own = target && targetId(target);
  const effect: Exception["effect"] = contributed === "yes" ? "include" : "exclude";
  const hit = organization.settings.exceptions.some(
    (exception) => exception.effect === effect && targetId(exception.target) === own,
  );
  const explanation = {
    ...explainOrganization(organization, at),
    assessment,
    // Only a space can be hit by another's exception: that of its app.
    ...(target && {
      exception: {
        effect,
        target: hit || target.kind === "connector" ? target : { kind: "app" as const },
      },
    }),
  };
  return {
    summary: assessment.summary,
    reason: reasonOf(organization, explanation, decisiveType(assessment), appNameOf(place)),
  };
}
