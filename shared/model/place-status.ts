import * as v from "valibot";
import { AssessmentSchema, SUMMARIES } from "./assessment.ts";
import { PlaceSchema } from "./place.ts";
import { ReasonSchema } from "./reason.ts";
import type { Output } from "./schema.ts";

/**
 * The answers for both data types, as one code; in place of `unknown` the answer for one data type, if only the other
 * is not known.
 */
export const PARTIAL_SUMMARIES = [
  ...SUMMARIES,
  "metadata-yes",
  "metadata-no",
  "in-app-yes",
  "in-app-no",
] as const;

export type PartialSummary = (typeof PARTIAL_SUMMARIES)[number];

/** The status line of a place: its summary and the reason for it. */
export const PlaceStatusSchema = v.object({
  summary: v.picklist(PARTIAL_SUMMARIES),
  reason: ReasonSchema,
  /** The summary once the decided settings are in force; absent if it is the same. */
  decided: v.exactOptional(v.picklist(PARTIAL_SUMMARIES)),
});

export type PlaceStatus = Output<typeof PlaceStatusSchema>;

/** A place, its assessment and its status line, as a settings service answers about an address. */
export const AssessedPlaceSchema = v.object({
  place: PlaceSchema,
  assessment: AssessmentSchema,
  /** Absent if the service sends none. */
  status: v.exactOptional(PlaceStatusSchema),
});

export type AssessedPlace = Output<typeof AssessedPlaceSchema>;
