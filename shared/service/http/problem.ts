import type { Violation } from "../../model/change.ts";
import type { Issue, ServiceErrorCode } from "../../model/errors.ts";
import { StoreError, type StoreErrorCode } from "../store/store-error.ts";
import { entityTag } from "./preconditions.ts";

/** Codes of problem documents. */
export type ProblemCode =
  | ServiceErrorCode
  | "method-not-allowed"
  | "cross-site-request"
  | "unsupported-media-type"
  | "rate-limited"
  | "unavailable"
  | "storage-full"
  | "revision-limit-reached";

const STATUS: Readonly<Record<ProblemCode, number>> = {
  unauthenticated: 401,
  "organization-not-found": 404,
  "organization-admin-required": 403,
  "service-role-required": 403,
  "precondition-required": 428,
  "revision-conflict": 412,
  "change-rejected": 422,
  "settings-not-inventory": 422,
  "idempotency-key-reused": 422,
  "place-not-found": 404,
  "malformed-json": 400,
  "invalid-body": 422,
  "invalid-parameter": 400,
  "body-too-large": 413,
  "not-found": 404,
  "method-not-allowed": 405,
  "cross-site-request": 403,
  "unsupported-media-type": 415,
  "rate-limited": 429,
  "internal-error": 500,
  unavailable: 503,
  "storage-full": 507,
  "revision-limit-reached": 422,
};

interface ProblemDetails {
  readonly violations?: readonly Violation[] | undefined;
  readonly problems?: readonly Issue[] | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** An error response: an RFC 9457 problem document. */
export class ServiceProblem extends Error {
  override readonly name = "ServiceProblem";
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  /** @param message says what happened and what to do next; never contains a secret */
  constructor(code: ProblemCode, message: string, details: ProblemDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return STATUS[this.code];
  }

  /** Returns the body of the problem document. */
  toJSON(): Record<string, unknown> {
    const { violations, problems } = this.details;
    return {
      type: "about:blank",
      title: this.code.replaceAll("-", " "),
      status: this.status,
      code: this.code,
      detail: this.message,
      ...(violations && { violations }),
      ...(problems && { problems }),
    };
  }
}

/** Returns the problem's response. */
export function problemResponse(problem: ServiceProblem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(problem.code === "unauthenticated" && { "WWW-Authenticate": "Bearer" }),
      ...problem.details.headers,
    },
  });
}

/** Returns the response to a method that a route does not have. */
export function methodNotAllowed(allow: string): Response {
  return problemResponse(
    new ServiceProblem("method-not-allowed", `method not allowed; use one of ${allow}`, {
      headers: { Allow: allow },
    }),
  );
}

/** Returns the problem for an error. Passes errors that the caller did not cause to `onError`. */
export function toProblem(error: unknown, onError: (message: string) => void): ServiceProblem {
  const problem = problemOf(error);
  if (problem.status >= 500) onError(logMessage(problem));
  return problem;
}

function problemOf(error: unknown): ServiceProblem {
  if (error instanceof ServiceProblem) return error;
  if (error instanceof StoreError) return storeProblem(error);
  return internalError(error);
}

const STORE_CODES: Readonly<Record<StoreErrorCode, ProblemCode>> = {
  "organization-not-found": "organization-not-found",
  "revision-conflict": "revision-conflict",
  "change-rejected": "change-rejected",
  "settings-not-inventory": "settings-not-inventory",
  "idempotency-key-reused": "idempotency-key-reused",
  "unreadable-record": "internal-error",
  "store-unavailable": "unavailable",
  "storage-full": "storage-full",
  "revision-limit-reached": "revision-limit-reached",
};

/** Returns the problem for an error of the store. */
export function storeProblem(error: StoreError): ServiceProblem {
  const code = STORE_CODES[error.code];
  if (code === "unavailable") return unavailable(error.message, error.cause);
  if (code === "internal-error") return internalError(error.cause ?? error);
  if (error.code === "storage-full") {
    const headers = { "Retry-After": STORAGE_RETRY_AFTER_SECONDS };
    return new ServiceProblem(code, error.message, { headers, cause: error.cause });
  }
  const { revision, violations, problems } = error.details;
  return new ServiceProblem(code, error.message, {
    violations,
    problems,
    ...(typeof revision === "number" && { headers: { ETag: entityTag(revision) } }),
  });
}

const RETRY_AFTER_SECONDS = "5";
const STORAGE_RETRY_AFTER_SECONDS = "60";

/** Returns the problem for something that the service needs and that does not answer. */
export function unavailable(message: string, cause: unknown): ServiceProblem {
  const headers = { "Retry-After": RETRY_AFTER_SECONDS };
  return new ServiceProblem("unavailable", message, { headers, cause });
}

function internalError(cause: unknown): ServiceProblem {
  return new ServiceProblem("internal-error", "internal error; reload the organization and retry", {
    cause,
  });
}

/** Returns a line for a log; with the stack of an error that nobody foresaw. */
function logMessage({ message, status, details: { cause } }: ServiceProblem): string {
  if (cause === undefined) return message;
  const isForeseen = status !== STATUS["internal-error"];
  const reason = cause instanceof Error && !isForeseen ? cause.stack : undefined;
  return `${message}: ${reason ?? (cause instanceof Error ? cause.message : String(cause))}`;
}
