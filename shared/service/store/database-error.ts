/**
 * PostgreSQL's codes of errors after which a transaction can run again: `serialization_failure`, `deadlock_detected`.
 */
const CONFLICT_CODES: readonly unknown[] = ["40001", "40P01"];
/** PostgreSQL's `disk_full`. */
const DISK_FULL = "53100";

/** Returns true if a transaction lost against a concurrent one. */
export function isConflict(error: unknown): boolean {
  return CONFLICT_CODES.includes(codeOf(error));
}

/** Returns true if the database has no room to store more. */
export function isStorageFull(error: unknown): boolean {
  return codeOf(error) === DISK_FULL;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
