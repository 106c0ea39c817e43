import type { Organization } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import type { PlaceStatus } from "../model/summary.ts";
import { explain } from "../rules/explain.ts";
import { appNameOf } from "./place-name.ts";
import { decisiveType, reasonOf } from "./reason.ts";

/** What one line about a place says: its state, and why. */
export function glanceOf(organization: Organization, place: Place, at: Date): PlaceStatus {
  const explanation = explain(organization, place, at);
  const { assessment } = explanation;
  return {
    summary: assessment.summary,
    reason: reasonOf(organization, explanation, decisiveType(assessment), appNameOf(place)),
  };
}
