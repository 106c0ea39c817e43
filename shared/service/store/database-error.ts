/**
 * PostgreSQL's codes of errors after which a transaction can run again: `serialization_failure`, `deadlock_detected`.
 */
const CONFLICT_CODES: readonly unknown[] = ["40001", "40P01"];
/** PostgreSQL's `unique_violation`, and the key of the table `idempotency`. */
const UNIQUE_VIOLATION = "23505";
const IDEMPOTENCY_KEY = "idempotency_key";
/** PostgreSQL's `disk_full`. */
const DISK_FULL = "53100";

/** Thrown if a write lost against a concurrent one of the same organization. */
export class WriteConflict extends Error {
  override readonly name = "WriteConflict";

  constructor(organization: string) {
    super(`\`${organization}\` was changed by another request`);
  }
}

/** Returns true if a transaction lost against a concurrent one. */
export function isConflict(error: unknown): boolean {
  return (
    error instanceof WriteConflict || CONFLICT_CODES.includes(codeOf(error)) || isSameKey(error)
  );
}

/** Returns true if a concurrent request stored a response to the same key. */
function isSameKey(error: unknown): boolean {
  return codeOf(error) === UNIQUE_VIOLATION && Object(error).constraint === IDEMPOTENCY_KEY;
}

/** Returns true if the database has no room to store more. */
export function isStorageFull(error: unknown): boolean {
  return codeOf(error) === DISK_FULL;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
