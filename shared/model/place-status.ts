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

/** The decided change of an answer: of both data types or of one; `other` if they change in different ways. */
export const DECIDED_CHANGES = [
  "on",
  "off",
  "metadata-on",
  "metadata-off",
  "in-app-on",
  "in-app-off",
  "other",
] as const;

export type DecidedChange = (typeof DECIDED_CHANGES)[number];

/** The status line of a place: its summary and the reason for it. */
export const PlaceStatusSchema = v.object({
  summary: v.picklist(PARTIAL_SUMMARIES),
  reason: ReasonSchema,
  /** The change once the decided settings are in force; absent if the answer stays the same. */
  decided: v.exactOptional(v.picklist(DECIDED_CHANGES)),
  /** True if nobody has confirmed the settings for 90 days. */
  isUnconfirmed: v.exactOptional(v.boolean()),
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
