import { VIOLATION_CODES, type Violation } from "../model/change.ts";
import { type Issue, SERVICE_ERROR_CODES, type ServiceErrorCode } from "../model/errors.ts";
import { fitting, object, oneOf, type Reader, readIf, text } from "../model/shape.ts";
import { ClientError } from "./errors.ts";
import { tryParseJson } from "./response-body.ts";

/** Codes of statuses whose meaning does not depend on a body that a proxy may have replaced. */
const CODE_BY_STATUS: Readonly<Record<number, ServiceErrorCode>> = {
  401: "unauthenticated",
  412: "revision-conflict",
};

/** Services answer 409 while the first request with the same Idempotency-Key is still running. */
const RETRYABLE_STATUSES = [408, 409, 425, 429, 500, 502, 503, 504];

const serviceCode = oneOf(SERVICE_ERROR_CODES);

const violation: Reader<Violation> = object({
  code: oneOf(VIOLATION_CODES),
  message: text,
  "index?": fitting("a number", (value): value is number => typeof value === "number"),
});

const issue: Reader<Issue> = object({ path: text, message: text });

/** The circumstances of an error response. */
interface ErrorContext {
  /** The name of the service in the message. */
  readonly service: string;
  /** The token of the request; a service that repeats it is not quoted with it. */
  readonly token: string | null;
  /** Milliseconds since the epoch, for a `Retry-After` that is a date. */
  readonly now: number;
}

/**
 * Returns the error of a response: by its `application/problem+json` body, otherwise (a proxy's HTML page, an unknown
 * code) by its status.
 */
export function errorOf(
  { status, headers }: Response,
  body: string,
  { service, token, now }: ErrorContext,
): ClientError {
  const { code, detail, title, violations, problems } = Object(tryParseJson(body));
  const said = readIf(text, detail) ?? readIf(text, title);
  const message = said ? `: ${token ? said.replaceAll(token, "…") : said}` : "";
  return new ClientError(
    readIf(serviceCode, code) ?? CODE_BY_STATUS[status] ?? "unexpected-status",
    `${service} answered with HTTP ${status}${message}`,
    {
      status,
      retryable: RETRYABLE_STATUSES.includes(status),
      retryAfterMs: parseRetryAfter(headers.get("Retry-After") ?? "", now),
      violations: fittingItems(violation, violations),
      problems: fittingItems(issue, problems),
    },
  );
}

function fittingItems<T>(item: Reader<T>, value: unknown): T[] | undefined {
  return Array.isArray(value) ? value.flatMap((each) => readIf(item, each) ?? []) : undefined;
}

function parseRetryAfter(header: string, now: number): number | undefined {
  const delay = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
