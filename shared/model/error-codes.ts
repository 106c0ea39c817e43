import type { Words } from "./shape.ts";

/** Codes that the service answers with (`application/problem+json`), separated by spaces. */
export const SERVICE_CODES =
  "unauthenticated organization-not-found organization-admin-required service-role-required precondition-required revision-conflict change-rejected idempotency-key-reused place-not-found malformed-json invalid-body invalid-parameter body-too-large not-found internal-error";

export type ServiceErrorCode = Words<typeof SERVICE_CODES>;

/** Codes that the client itself gives. */
export type LocalErrorCode =
  /** The service could not be reached, or did not answer in time. */
  | "unreachable"
  /** It answered with something that does not fit the contract. */
  | "invalid-response"
  /** It answered with an error that the contract does not name. */
  | "unexpected-status"
  /** The caller's own `AbortSignal` fired. */
  | "aborted";
