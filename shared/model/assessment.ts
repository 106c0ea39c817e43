import * as v from "valibot";
import { InstantSchema } from "./instant.ts";
import type { Output } from "./schema.ts";

/** The two types of data that an organization can contribute, in the order of every list of them. */
export const DATA_TYPES = ["metadata", "in-app-data"] as const;

export type DataType = (typeof DATA_TYPES)[number];

/** The codes of the rules that can settle a finding. */
export const DECISION_CODES = [
  "hosting-excluded",
  "compliance-excluded",
  "not-covered",
  "place-unknown",
  "deleted",
  "no-active-plan",
  "plan-lock",
  "exception",
  "organization-choice",
  "plan-default",
  "not-yet-effective",
  "settled-either-way",
  "plan-unknown",
  "setting-unknown",
  "place-ambiguous",
  "eligibility-unknown",
] as const;

export type DecisionCode = (typeof DECISION_CODES)[number];

/** The codes of the notes on a finding, in sorted order. */
export const NOTE_CODES = ["change-decided", "choice-dormant", "exceptions-dormant"] as const;

export type NoteCode = (typeof NOTE_CODES)[number];

/** The answers for both data types, as one code. */
export const SUMMARIES = [
  "all",
  "metadata-only",
  "in-app-only",
  "none",
  "not-eligible",
  "unknown",
] as const;

export type Summary = (typeof SUMMARIES)[number];

/** The answers for one data type. */
export const CONTRIBUTION_STATES = ["yes", "no", "unknown"] as const;

export type ContributionState = (typeof CONTRIBUTION_STATES)[number];

/** The answer for one data type at one place. */
export const FindingSchema = v.object({
  contributed: v.picklist(CONTRIBUTION_STATES),
  decidedBy: v.picklist(DECISION_CODES),
  /** Sorted. */
  notes: v.array(v.picklist(NOTE_CODES)),
  /** RFC 3339; present only with `decidedBy` `not-yet-effective`. */
  startsAt: v.exactOptional(InstantSchema),
  control: v.object({
    /** True if the organization setting can certainly be changed. */
    organization: v.boolean(),
    /** True if an exception can certainly single out this place. */
    exception: v.boolean(),
  }),
});

export type Finding = Output<typeof FindingSchema>;

/** The answers for both data types at one place. */
export const AssessmentSchema = v.object({
  metadata: FindingSchema,
  inAppData: FindingSchema,
  summary: v.picklist(SUMMARIES),
});

export type Assessment = Output<typeof AssessmentSchema>;

/** Returns the finding of one data type. */
export function findingOf(assessment: Assessment, dataType: DataType): Finding {
  return dataType === "metadata" ? assessment.metadata : assessment.inAppData;
}
