import type { Violation } from "../../model/change.ts";
import type { Issue, ServiceErrorCode } from "../../model/errors.ts";

/** Codes of problem documents. */
export type ProblemCode = ServiceErrorCode | "method-not-allowed";

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
  "internal-error": 500,
};

interface ProblemDetails {
  readonly status?: number;
  readonly violations?: readonly Violation[];
  readonly problems?: readonly Issue[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** A request that cannot be answered as asked; becomes an RFC 9457 problem document. */
export class ServiceProblem extends Error {
  override readonly name = "ServiceProblem";
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  /** @param message tells the caller what happened and what to do; never holds a secret */
  constructor(code: ProblemCode, message: string, details: ProblemDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return this.details.status ?? STATUS[this.code];
  }

  /** The body of the problem document. */
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

/** The response of a problem. */
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

/** The answer to a method that a path does not know. */
export function wrongMethod(allow: string): Response {
  return problemResponse(
    new ServiceProblem("method-not-allowed", `this path knows ${allow}`, {
      headers: { Allow: allow },
    }),
  );
}

/** An error as a problem; one that is not the caller's is told to `onFault`. */
export function asProblem(error: unknown, onFault: (message: string) => void): ServiceProblem {
  const problem =
    error instanceof ServiceProblem
      ? error
      : new ServiceProblem(
          "internal-error",
          "the service has a fault; load the organization again before you try once more",
          {
            cause: error,
          },
        );
  if (problem.status >= 500) onFault(faultText(problem));
  return problem;
}

function faultText(problem: ServiceProblem): string {
  const { cause } = problem.details;
  const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? "");
  return `contribution-lens: ${problem.message}: ${reason}`;
}
