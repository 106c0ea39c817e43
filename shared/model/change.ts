import type { Effect, Target } from "./organization.ts";

/** A change of one thing. */
export type SingleChange =
  | { readonly type: "set-metadata"; readonly value: "on" | "off" | "default" }
  | { readonly type: "set-in-app-data"; readonly value: "on" | "off" | "default" }
  | { readonly type: "add-exception"; readonly effect: Effect; readonly target: Target }
  /** Without `effect`: both. */
  | { readonly type: "remove-exception"; readonly target: Target; readonly effect?: Effect }
  /** The vendor's console shows what was decided, or still shows what is in force. */
  | { readonly type: "confirm" }
  /** Gives up what was decided. */
  | { readonly type: "discard" };

/** A change that an admin asks for; a batch of 1 to 500 is one revision, all or nothing. */
export type Change =
  | SingleChange
  | { readonly type: "batch"; readonly changes: readonly SingleChange[] };

/** The largest number of changes in one batch. */
export const MAX_BATCH = 500;

/** The rules that a change can break, in the order in which `check` reports them. */
export const VIOLATION_CODES = [
  "organization-excluded",
  "no-active-plan",
  "metadata-locked-by-plan",
  "platform-app-not-selectable",
  "not-covered",
  "target-unknown",
  "setting-unknown",
  "exception-effect-mismatch",
  "duplicate-exception",
  "exception-not-found",
  "settings-in-force-here",
  "nothing-decided",
] as const;

export type ViolationCode = (typeof VIOLATION_CODES)[number];

/** A rule that a change breaks. */
export interface Violation {
  readonly code: ViolationCode;
  readonly message: string;
  /** The index of the change in its batch. */
  readonly index?: number;
}
