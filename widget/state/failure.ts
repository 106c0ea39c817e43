import type { Violation } from "../../shared/model/change.ts";
import type { LocalErrorCode, ServiceErrorCode } from "../../shared/model/errors.ts";
import { messageOf } from "./message-of.ts";

/** What went wrong, as far as a person can use it. */
export interface Failure {
  /** `prevented`: the host kept a change from being saved. */
  readonly code: ServiceErrorCode | LocalErrorCode | "prevented";
  readonly violations: readonly Violation[];
  /** For developers; never shown as the only text. */
  readonly detail: string;
}

/** Reads what a client rejected with: a host's own client may reject with anything. */
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

/** Whether what answered gave a page for people, or knows no such address. */
function isNoService(cause: unknown, code: unknown, status: unknown): boolean {
  return cause instanceof SyntaxError || (code === "unexpected-status" && status === 404);
}
