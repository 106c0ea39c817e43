import type { Violation } from "../model/change.ts";
import type { Issue } from "../model/errors.ts";
import type { ClientErrorShape } from "./settings-client.ts";

/** The details of a `ClientError` beside its code. */
export interface ClientErrorDetails {
  /** HTTP status, if there was a response. */
  readonly status?: number | undefined;
  readonly violations?: readonly Violation[] | undefined;
  readonly problems?: readonly Issue[] | undefined;
  /** False by default. */
  readonly retryable?: boolean | undefined;
  /** The delay that the service asks for. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

/** The error of every settings client; `code` distinguishes the cases. Never contains a token. */
export class ClientError extends Error implements ClientErrorShape {
  override readonly name = "ClientError";
  readonly code: ClientErrorShape["code"];
  /** HTTP status, if there was a response. */
  declare readonly status?: number;
  /** Present with `change-rejected`. */
  declare readonly violations?: readonly Violation[];
  /** Present with `invalid-body` and `invalid-response`: the issues with their JSON pointers. */
  declare readonly problems?: readonly Issue[];
  /** True if the same request can succeed later. */
  readonly retryable: boolean;
  /** The delay that the service asks for. */
  declare readonly retryAfterMs?: number;

  constructor(code: ClientErrorShape["code"], message: string, details: ClientErrorDetails = {}) {
    const { cause, retryable = false, ...rest } = details;
    super(message, cause ? { cause } : undefined);
    this.code = code;
    this.retryable = retryable;
    // Absent details are left out, so that they appear neither in comparisons nor in logs.
    for (const [name, value] of Object.entries(rest)) {
      if (value !== undefined) Object.assign(this, { [name]: value });
    }
  }
}

/** Returns true for a `ClientError`, also for one of another copy of this package on the page. */
export function isClientError(error: unknown): error is ClientError {
  return error instanceof Error && error.name === "ClientError" && "code" in error;
}

/** Creates the error of a request that its caller aborted. */
export function abortedError(): ClientError {
  return new ClientError("aborted", "the request was aborted");
}

/** Creates the error of a response that does not fit the contract; `problems` name the places. */
export function invalidResponse(problems: readonly Issue[], cause?: unknown): ClientError {
  const [first] = problems;
  const place = first ? `: \`${first.path || "/"}\` ${first.message}` : "";
  return new ClientError("invalid-response", `the answer does not fit the contract${place}`, {
    problems,
    cause,
  });
}

/** Creates the error of a service that did not answer. */
export function unreachableError(message: string, cause?: unknown): ClientError {
  return new ClientError("unreachable", message, { cause, retryable: true });
}
