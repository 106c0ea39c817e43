import * as v from "valibot";
import { DATA_TYPES } from "./assessment.ts";
import { InstantSchema } from "./instant.ts";
import type { Output } from "./schema.ts";
import { TargetSchema } from "./settings.ts";

/** The events that start an obligation. */
export const OBLIGATION_TRIGGERS = ["opt-out", "deleted"] as const;

/** The dates of an obligation, in order. */
export const OBLIGATION_DATES = ["startedAt", "removeBy", "retrainBy", "aggregatesUntil"] as const;

export type ObligationDate = (typeof OBLIGATION_DATES)[number];

/** The part of an organization whose data an obligation is about. */
export const ObligationScopeSchema = v.variant("kind", [
  v.object({ kind: v.literal("organization") }),
  v.object({ kind: v.literal("site"), id: v.string() }),
  ...TargetSchema.options,
]);

export type ObligationScope = Output<typeof ObligationScopeSchema>;

/** The vendor's duty to remove contributed data and to retrain models after an opt-out or a deletion. */
export const ObligationSchema = v.object({
  dataType: v.picklist(DATA_TYPES),
  scope: ObligationScopeSchema,
  trigger: v.picklist(OBLIGATION_TRIGGERS),
  /** RFC 3339, UTC, milliseconds, like the three that follow. */
  startedAt: InstantSchema,
  removeBy: InstantSchema,
  retrainBy: InstantSchema,
  aggregatesUntil: InstantSchema,
  /** False if it was not known whether the data was contributed. */
  certain: v.boolean(),
  /** True if the periods are assumed (metadata, assumption A3). */
  assumed: v.boolean(),
});

export type Obligation = Output<typeof ObligationSchema>;

/** One page of obligations, soonest `removeBy` first; `next` is the `after` of the next page, null at the end. */
export const ObligationsPageSchema = v.object({
  obligations: v.array(ObligationSchema),
  next: v.nullable(v.string()),
});

export type ObligationsPage = Output<typeof ObligationsPageSchema>;
