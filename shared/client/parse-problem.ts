import type { Violation, ViolationCode } from "../model/codes.ts";
import type { ServiceErrorCode } from "../model/error-codes.ts";
import type { Problem } from "../model/problem.ts";
import { ClientError } from "./errors.ts";
import type { Answer } from "./transport.ts";

// Objects, not arrays: the compiler tells when a code is missing here.
const SERVICE_CODES: Readonly<Record<ServiceErrorCode, 1>> = {
  unauthenticated: 1,
  "organization-not-found": 1,
  "organization-admin-required": 1,
  "service-role-required": 1,
  "precondition-required": 1,
  "revision-conflict": 1,
  "change-rejected": 1,
  "idempotency-key-reused": 1,
  "place-not-found": 1,
  "malformed-json": 1,
  "invalid-body": 1,
  "invalid-parameter": 1,
  "body-too-large": 1,
  "not-found": 1,
  "internal-error": 1,
};
const VIOLATION_CODES: Readonly<Record<ViolationCode, 1>> = {
  "organization-excluded": 1,
  "no-active-plan": 1,
  "metadata-locked-by-plan": 1,
  "platform-app-not-selectable": 1,
  "not-covered": 1,
  "target-unknown": 1,
  "setting-unknown": 1,
  "exception-effect-mismatch": 1,
  "duplicate-exception": 1,
  "exception-not-found": 1,
};

/** What these mean does not hang on a body that a proxy may have replaced. */
const BY_STATUS: Readonly<Record<number, ServiceErrorCode>> = {
  401: "unauthenticated",
  412: "revision-conflict",
};

/** 409 is what services say while the first request with the same Idempotency-Key is still running. */
const RETRYABLE: ReadonlySet<number> = new Set([408, 409, 425, 429, 500, 502, 503, 504]);

/**
 * The error that an answer stands for: by its `application/problem+json` body, otherwise (a proxy's HTML
 * page, an unknown code) by its status.
 * @param token what the request was sent with, so that a service that repeats it is not quoted with it
 * @param now milliseconds since the epoch, for a `Retry-After` that is a date
 */
export function errorOf({ status, headers, text, token }: Answer, now: number): ClientError {
  const body = headers.get("Content-Type")?.includes("json") ? readFields(text) : {};
  const given = body["code"];
  const code = isOneOf(SERVICE_CODES, given) ? given : BY_STATUS[status];
  const said = [body["detail"], body["title"]].find((each) => typeof each === "string");
  const message = said ? `: ${token ? said.replaceAll(token, "…") : said}` : "";
  return new ClientError(
    code ?? "unexpected-status",
    `the settings service answered with HTTP ${status}${message}`,
    {
      status,
      retryable: RETRYABLE.has(status),
      retryAfter: parseRetryAfter(headers.get("Retry-After"), now),
      violations: readList(body["violations"], readViolation),
      problems: readList(body["problems"], readProblem),
    },
  );
}

function readFields(text: string): Readonly<Record<string, unknown>> {
  try {
    return asFields(JSON.parse(text));
  } catch {
    return {};
  }
}

function asFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function isOneOf<T extends string>(codes: Readonly<Record<T, 1>>, value: unknown): value is T {
  return typeof value === "string" && Object.hasOwn(codes, value);
}

function readList<T>(value: unknown, read: (item: unknown) => T[]): T[] | undefined {
  return Array.isArray(value) ? value.flatMap(read) : undefined;
}

function readViolation(item: unknown): Violation[] {
  const { code, message, index } = asFields(item);
  if (!isOneOf(VIOLATION_CODES, code) || typeof message !== "string") return [];
  return [{ code, message, ...(typeof index === "number" && { index }) }];
}

function readProblem(item: unknown): Problem[] {
  const { path, message } = asFields(item);
  return typeof path === "string" && typeof message === "string" ? [{ path, message }] : [];
}

function parseRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
