import { isClientError } from "../../shared/client/errors.ts";
import type { ImportError } from "../i18n/import-messages.ts";
import { isBusy } from "../import/vendor-request.ts";

const BY_STATUS: Readonly<Record<number, ImportError>> = {
  401: "bad-key",
  403: "not-admin",
  404: "not-found",
};

/** Returns the message key of a failure of the vendor's API. */
export function importErrorOf(error: unknown): ImportError {
  if (!isClientError(error) || error.code === "invalid-response") return "unexpected-response";
  if (isBusy(error)) return "busy";
  if (error.status !== undefined) return BY_STATUS[error.status] ?? "rejected";
  // A key may have characters that a header can't have.
  return error.code === "unauthenticated" ? "bad-key" : "unreachable";
}

/** The reasons why a list of spaces could not be read. */
export type ListProblem = "forbidden" | "missing" | "busy" | "unreachable" | "unexpected-response";

/** Returns the message key of the failure of a list of spaces. */
export function listProblemOf(error: unknown): ListProblem {
  const problem = importErrorOf(error);
  if (problem === "bad-key" || problem === "not-admin") return "forbidden";
  if (problem === "not-found") return "missing";
  return problem === "busy" || problem === "unreachable" ? problem : "unexpected-response";
}
