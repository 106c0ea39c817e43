import * as v from "valibot";
import { ViolationSchema } from "../model/change.ts";
import { SERVICE_ERROR_CODES, type ServiceErrorCode } from "../model/errors.ts";
import { safeParse } from "../model/parse.ts";
import type { Output } from "../model/schema.ts";
import { ClientError } from "./errors.ts";
import { tryParseJson } from "./response-body.ts";

/** Codes of statuses whose meaning does not depend on a body that a proxy may have replaced. */
const CODE_BY_STATUS: Readonly<Record<number, ServiceErrorCode>> = {
  401: "unauthenticated",
  412: "revision-conflict",
};

/** Services answer 409 while the first request with the same Idempotency-Key is still running. */
const RETRYABLE_STATUSES = [408, 409, 425, 429, 500, 502, 503, 504];

const IssueSchema = v.object({ path: v.string(), message: v.string() });

/** The circumstances of an error response. */
interface ErrorContext {
  /** The name of the service in the message. */
  readonly service: string;
  /** The token of the request, which is removed from the service's text. */
  readonly token: string | null;
  /** Milliseconds since the epoch, for a `Retry-After` that is a date. */
  readonly now: number;
}

/**
 * Returns the error of a response: by its `application/problem+json` body, otherwise (a proxy's HTML page, an unknown
 * code) by its status.
 */
export function errorFromResponse(
  { status, headers }: Response,
  body: string,
  { service, token, now }: ErrorContext,
): ClientError {
  const { code, detail, title, violations, problems } = Object(tryParseJson(body));
  const text = [detail, title].find((part) => typeof part === "string");
  const message = text ? `: ${token ? text.replaceAll(token, "…") : text}` : "";
  const known = SERVICE_ERROR_CODES.find((candidate) => candidate === code);
  return new ClientError(
    known ?? CODE_BY_STATUS[status] ?? "unexpected-status",
    `${service} answered with HTTP ${status}${message}`,
    {
      status,
      retryable: RETRYABLE_STATUSES.includes(status),
      retryAfterMs: parseRetryAfter(headers.get("Retry-After") ?? "", now),
      violations: validItems(ViolationSchema, violations),
      problems: validItems(IssueSchema, problems),
    },
  );
}

/** Returns the valid items of a list, because a newer service may send others. */
function validItems<const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
): Output<S>[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((item) => safeParse(schema, item).output ?? []);
}

function parseRetryAfter(header: string, now: number): number | undefined {
  const delay = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(delay) ? undefined : Math.max(0, delay);
}
