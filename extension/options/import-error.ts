import { isClientError } from "../../shared/client/errors.ts";
import type { ImportError } from "../i18n/options-messages.ts";

const BY_STATUS: Readonly<Record<number, ImportError>> = {
  401: "bad-key",
  403: "not-admin",
  404: "not-found",
};

/** Returns the message key of a failure of the vendor's API. */
export function importErrorOf(error: unknown): ImportError {
  if (!isClientError(error)) return "unexpected-response";
  if (error.code === "invalid-response") return "unexpected-response";
  if (error.status !== undefined) return BY_STATUS[error.status] ?? "busy";
  return "unreachable";
}
