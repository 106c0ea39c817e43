import type { Target } from "./organization.ts";
import type { Words } from "./shape.ts";

/** The rule that settled a finding. */
export type DecisionCode =
  | "hosting-excluded"
  | "compliance-excluded"
  | "not-covered"
  | "place-unknown"
  | "deleted"
  | "no-active-plan"
  | "plan-lock"
  | "exception"
  | "organization-choice"
  | "plan-default"
  | "not-yet-effective"
  | "settled-either-way"
  | "plan-unknown"
  | "setting-unknown";

/** A further true statement about a finding. */
export type NoteCode = "choice-dormant" | "exceptions-dormant";

/** Why a change cannot be made, separated by spaces. */
export const VIOLATION_CODES =
  "organization-excluded no-active-plan metadata-locked-by-plan platform-app-not-selectable not-covered target-unknown setting-unknown exception-effect-mismatch duplicate-exception exception-not-found";

export type ViolationCode = Words<typeof VIOLATION_CODES>;

export type DataType = "metadata" | "in-app-data";

export type Summary = "all" | "metadata-only" | "in-app-only" | "none" | "not-eligible" | "unknown";

/** What holds for one data type at one place. */
export interface Finding {
  readonly contributed: "yes" | "no" | "unknown";
  readonly decidedBy: DecisionCode;
  /** Sorted. */
  readonly notes: readonly NoteCode[];
  /** RFC 3339, with `decidedBy` `not-yet-effective` only. */
  readonly startsAt?: string;
  /** Whether the organization setting can certainly be changed, and this place be singled out. */
  readonly control: { readonly organization: boolean; readonly exception: boolean };
}

export interface Assessment {
  readonly metadata: Finding;
  readonly inAppData: Finding;
  readonly summary: Summary;
}

/** One reason why a change cannot be made; `index` tells which change of a batch. */
export interface Violation {
  readonly code: ViolationCode;
  readonly message: string;
  readonly index?: number;
}

/** What a change starts: contributed data is to be removed, and models retrained, by these dates. */
export interface Obligation {
  readonly dataType: DataType;
  readonly scope:
    | { readonly kind: "organization" }
    | { readonly kind: "site"; readonly id: string }
    | Target;
  readonly trigger: "opt-out" | "deleted";
  /** RFC 3339, UTC, milliseconds; so are the three that follow. */
  readonly startedAt: string;
  readonly removeBy: string;
  readonly retrainBy: string;
  readonly aggregatesUntil: string;
  /** False: it was not known whether the data was contributed. */
  readonly certain: boolean;
  /** True where the periods are assumed (metadata, assumption A3). */
  readonly assumed: boolean;
}
