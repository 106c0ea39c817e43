import type { Violation } from "../../model/change.ts";
import type { Issue } from "../../model/errors.ts";

/** The codes of `StoreError`. */
export type StoreErrorCode =
  | "organization-not-found"
  | "revision-conflict"
  | "change-rejected"
  | "settings-not-inventory"
  | "idempotency-key-reused"
  /** A stored row is damaged. */
  | "unreadable-record"
  /** The database cannot be reached, or is overloaded. */
  | "store-unavailable"
  /** The database's disk is full. */
  | "storage-full"
  /** The revision or the audit log can't grow any more. */
  | "revision-limit-reached";

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

/**
 * Returns the error for a missing organization, and for one in which the caller has no role: they must look the same.
 */
export function notFound(): StoreError {
  return new StoreError(
    "organization-not-found",
    "no such organization, or the caller has no role in it",
  );
}

/** Returns the store's error for an error of `apply`. */
export function rejection(error: unknown): StoreError {
  if (error instanceof Error && "violations" in error && Array.isArray(error.violations)) {
    const violations: readonly Violation[] = error.violations;
    return new StoreError("change-rejected", error.message, { violations });
  }
  throw error;
}

/** Returns the error for a full disk. */
export function storageFull(cause?: unknown): StoreError {
  return new StoreError(
    "storage-full",
    "the database's disk is full, so nothing is saved; make room and retry",
    { cause },
  );
}
