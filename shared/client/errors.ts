import type { Violation } from "../model/change.ts";
import type { Issue } from "../model/errors.ts";
import type { ClientErrorShape } from "./types.ts";

/** What a `ClientError` knows beside its code. */
export interface ClientErrorDetails {
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  readonly violations?: readonly Violation[] | undefined;
  readonly problems?: readonly Issue[] | undefined;
  /** False by default. */
  readonly retryable?: boolean | undefined;
  /** Milliseconds that the service asks to wait. */
  readonly retryAfter?: number | undefined;
  readonly cause?: unknown;
}

/** Everything a settings client rejects with; `code` tells the cases apart. Never holds a token. */
export class ClientError extends Error implements ClientErrorShape {
  override readonly name = "ClientError";
  readonly code: ClientErrorShape["code"];
  /** HTTP status, where there was an answer. */
  declare readonly status?: number;
  /** With `change-rejected`. */
  declare readonly violations?: readonly Violation[];
  /** With `invalid-body` and `invalid-response`: JSON pointers and what is wrong there. */
  declare readonly problems?: readonly Issue[];
  /** Whether trying the very same again later can help. */
  readonly retryable: boolean;
  /** Milliseconds that the service asks to wait. */
  declare readonly retryAfter?: number;

  constructor(code: ClientErrorShape["code"], message: string, details: ClientErrorDetails = {}) {
    const { cause, retryable = false, ...rest } = details;
    super(message, cause ? { cause } : undefined);
    this.code = code;
    this.retryable = retryable;
    // What is not known is absent, so that errors compare and print as they read.
    for (const [name, value] of Object.entries(rest)) {
      if (value !== undefined) Object.assign(this, { [name]: value });
    }
  }
}

/** Whether a caught value is a client's error, also one of another copy of this package on the page. */
export function isClientError(error: unknown): error is ClientError {
  return error instanceof Error && error.name === "ClientError" && "code" in error;
}

/** The error of a request that its caller gave up. */
export function aborted(): ClientError {
  return new ClientError("aborted", "the request was given up");
}

/** The error of an answer that does not fit the contract; `problems` name the places. */
export function invalid(problems: readonly Issue[], cause?: unknown): ClientError {
  const [first] = problems;
  const place = first ? `: \`${first.path || "/"}\` ${first.message}` : "";
  return new ClientError("invalid-response", `the answer does not fit the contract${place}`, {
    problems,
    cause,
  });
}

/** The error of a service that did not answer. */
export function unreachable(message: string, cause?: unknown): ClientError {
  return new ClientError("unreachable", message, { cause, retryable: true });
}
