import type { DataType } from "./assessment.ts";
import type { Target } from "./organization.ts";

/** The part of an organization whose data an obligation is about. */
export type ObligationScope =
  | { readonly kind: "organization" }
  | { readonly kind: "site"; readonly id: string }
  | Target;

/** The events that start an obligation. */
export const OBLIGATION_TRIGGERS = ["opt-out", "deleted"] as const;

/** The vendor's duty to remove contributed data and to retrain models after an opt-out or a deletion. */
export interface Obligation {
  readonly dataType: DataType;
  readonly scope: ObligationScope;
  readonly trigger: (typeof OBLIGATION_TRIGGERS)[number];
  /** RFC 3339, UTC, milliseconds, like the three that follow. */
  readonly startedAt: string;
  readonly removeBy: string;
  readonly retrainBy: string;
  readonly aggregatesUntil: string;
  /** False if it was not known whether the data was contributed. */
  readonly certain: boolean;
  /** True if the periods are assumed (metadata, assumption A3). */
  readonly assumed: boolean;
}
