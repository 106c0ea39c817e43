/** One reason why an input value does not fit its schema. */
export interface Issue {
  /** JSON pointer (RFC 6901). */
  readonly path: string;
  readonly message: string;
}

/** Thrown when an input value does not fit its schema. */
class InvalidValueError extends Error {
  /** Every issue. */
  readonly problems: readonly Issue[];
  constructor(subject: string, problems: readonly Issue[]) {
    const shown = problems.slice(0, 3).map(({ path, message }) => `\`${path || "/"}\`: ${message}`);
    if (problems.length > 3) shown.push(`and ${problems.length - 3} more`);
    super(`invalid ${subject}: ${shown.join("; ")}`);
    this.problems = problems;
  }
}

/** Thrown for a value that is not a valid organization document; `problems` lists every issue. */
export class InvalidOrganizationError extends InvalidValueError {
  override readonly name = "InvalidOrganizationError";
  readonly code = "invalid-organization";
  constructor(problems: readonly Issue[]) {
    super("organization document", problems);
  }
}

/** Thrown for a value that is not a valid change; `problems` lists every issue. */
export class InvalidChangeError extends InvalidValueError {
  override readonly name = "InvalidChangeError";
  readonly code = "invalid-change";
  constructor(problems: readonly Issue[]) {
    super("change", problems);
  }
}

/** Codes of the service's `application/problem+json` answers. */
export const SERVICE_ERROR_CODES = [
  "unauthenticated",
  "organization-not-found",
  "organization-admin-required",
  "service-role-required",
  "precondition-required",
  "revision-conflict",
  "change-rejected",
  "settings-not-inventory",
  "idempotency-key-reused",
  "place-not-found",
  "malformed-json",
  "invalid-body",
  "invalid-parameter",
  "body-too-large",
  "not-found",
  "internal-error",
] as const;

export type ServiceErrorCode = (typeof SERVICE_ERROR_CODES)[number];

/** Codes of the errors that the client itself raises. */
export const LOCAL_ERROR_CODES = [
  /** The service could not be reached, or did not answer in time. */
  "unreachable",
  /** The answer does not fit the contract. */
  "invalid-response",
  /** The service answered with an error that the contract does not name. */
  "unexpected-status",
  /** The caller's own `AbortSignal` aborted. */
  "aborted",
] as const;

export type LocalErrorCode = (typeof LOCAL_ERROR_CODES)[number];
