import { VIOLATION_CODES, type Violation } from "../model/change.ts";
import { type Issue, SERVICE_ERROR_CODES, type ServiceErrorCode } from "../model/errors.ts";
import { fitting, object, oneOf, type Reader, readIf, text } from "../model/shape.ts";
import { ClientError } from "./errors.ts";
import { jsonIn } from "./json-in.ts";
import type { Answer } from "./transport.ts";

/** What these mean does not hang on a body that a proxy may have replaced. */
const BY_STATUS: Readonly<Record<number, ServiceErrorCode>> = {
  401: "unauthenticated",
  412: "revision-conflict",
};

/** 409 is what services say while the first request with the same Idempotency-Key is still running. */
const RETRYABLE = [408, 409, 425, 429, 500, 502, 503, 504];

const serviceCode = oneOf(SERVICE_ERROR_CODES);

const violation: Reader<Violation> = object({
  code: oneOf(VIOLATION_CODES),
  message: text,
  "index?": fitting("a number", (value): value is number => typeof value === "number"),
});

const problem: Reader<Issue> = object({ path: text, message: text });

/**
 * The error that an answer stands for: by its `application/problem+json` body, otherwise (a proxy's HTML
 * page, an unknown code) by its status.
 * @param token what the request was sent with, so that a service that repeats it is not quoted with it
 * @param service what the message calls it
 * @param now milliseconds since the epoch, for a `Retry-After` that is a date
 */
export function errorOf(
  { status, headers, text: body, token }: Answer,
  service: string,
  now: number,
): ClientError {
  const { code, detail, title, violations, problems } = Object(jsonIn(body));
  const said = readIf(text, detail) ?? readIf(text, title);
  const message = said ? `: ${token ? said.replaceAll(token, "…") : said}` : "";
  return new ClientError(
    readIf(serviceCode, code) ?? BY_STATUS[status] ?? "unexpected-status",
    `${service} answered with HTTP ${status}${message}`,
    {
      status,
      retryable: RETRYABLE.includes(status),
      retryAfter: readRetryAfter(headers.get("Retry-After") ?? "", now),
      violations: readList(violation, violations),
      problems: readList(problem, problems),
    },
  );
}

/** What fits of a list. */
function readList<T>(item: Reader<T>, value: unknown): T[] | undefined {
  return Array.isArray(value) ? value.flatMap((each) => readIf(item, each) ?? []) : undefined;
}

function readRetryAfter(header: string, now: number): number | undefined {
  const wait = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
