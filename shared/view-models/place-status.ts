import type { Organization } from "../model/organization.ts";
import type { Place } from "../model/place.ts";
import type { PlaceStatus } from "../model/place-status.ts";
import { explain } from "../rules/explain.ts";
import { partialSummary } from "../rules/forecast.ts";
import { isAnswerUnconfirmed } from "./confirmation.ts";
import { decidedChange } from "./decided-change.ts";
import { decisiveType, reasonFor } from "./reason.ts";

export type { PlaceStatus };

/** Returns the status line of a place: its summary, the reason, a decided change, and the lack of a confirmation. */
export function placeStatus(organization: Organization, place: Place, at: Date): PlaceStatus {
  const explanation = explain(organization, place, at);
  const { assessment } = explanation;
  const decided = decidedChange(organization, place, at, assessment);
  return {
    summary: partialSummary(assessment),
    reason: reasonFor(organization, explanation, decisiveType(assessment), place),
    ...(decided && { decided }),
    ...(isAnswerUnconfirmed(organization, assessment, at) && { isUnconfirmed: true }),
  };
}
