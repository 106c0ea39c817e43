import type { Violation } from "../../model/change.ts";
import type { Issue } from "../../model/errors.ts";

/** The ways in which the store refuses or fails. */
export type StoreErrorCode =
  | "organization-not-found"
  | "revision-conflict"
  | "change-rejected"
  | "settings-not-inventory"
  | "idempotency-key-reused"
  /** A stored row is not what was written. */
  | "unreadable-record"
  /** The database cannot be reached, or is overloaded. */
  | "store-unavailable";

interface StoreErrorDetails {
  /** The stored revision, with `revision-conflict`. */
  readonly revision?: number | null;
  /** The broken rules, with `change-rejected`. */
  readonly violations?: readonly Violation[];
  /** The members at fault, with `settings-not-inventory`. */
  readonly problems?: readonly Issue[];
  readonly cause?: unknown;
}

/** An error of the settings store. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;
  readonly details: StoreErrorDetails;

  constructor(code: StoreErrorCode, message: string, details: StoreErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}
