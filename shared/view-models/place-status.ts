import type { Organization } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import type { PartialSummary, PlaceStatus } from "../model/place-status.ts";
import { explain } from "../rules/explain.ts";
import { partialSummary } from "../rules/forecast.ts";
import { decisiveType, reasonFor } from "./reason.ts";

export type { PlaceStatus };

/** Returns the status line of a place: its summary, the reason, and the summary after a decided change. */
export function placeStatus(organization: Organization, place: Place, at: Date): PlaceStatus {
  const explanation = explain(organization, place, at);
  const { assessment } = explanation;
  const decided = decidedSummary(organization, place, at);
  const summary = partialSummary(assessment);
  return {
    summary,
    reason: reasonFor(organization, explanation, decisiveType(assessment), place),
    ...(decided && decided !== summary && { decided }),
  };
}

function decidedSummary(
  { decided, ...organization }: Organization,
  place: Place,
  at: Date,
): PartialSummary | undefined {
  return (
    decided && partialSummary(explain({ ...organization, settings: decided }, place, at).assessment)
  );
}
