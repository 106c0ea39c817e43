import type { Violation } from "../../shared/model/change.ts";
import type { LocalErrorCode, ServiceErrorCode } from "../../shared/model/errors.ts";
import { messageOf } from "./message-of.ts";

/** An error in the form that notices and events show. */
export interface Failure {
  /** `prevented`: the host kept a change from being saved. */
  readonly code: ServiceErrorCode | LocalErrorCode | "prevented";
  readonly violations: readonly Violation[];
  /** For developers; never the only text that is shown. */
  readonly detail: string;
}

/** Reads the rejection of a client; a host's own client may reject with anything. */
export function failureOf(error: unknown): Failure {
  const { cause, code, status, violations } = Object(error);
  return {
    code: isNoService(cause, code, status)
      ? "not-found"
      : typeof code === "string"
        ? (code as Failure["code"])
        : "unexpected-status",
    violations: Array.isArray(violations) ? violations : [],
    detail: messageOf(error),
  };
}

/** Returns true if the endpoint isn't a settings service: it sent a web page, or has no such route. */
function isNoService(cause: unknown, code: unknown, status: unknown): boolean {
  return cause instanceof SyntaxError || (code === "unexpected-status" && status === 404);
}
