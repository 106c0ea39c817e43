import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";
import { requestPath } from "./request-path.ts";

type Handler = (request: Request) => Promise<Response>;

/** The reasons why requests are refused. */
export type Refusals = WeakMap<Request, string>;

/** Returns the handler with a log line and a measurement for each request. */
export function observe(
  handler: Handler,
  logger: Logger,
  metrics: Metrics,
  refusals: Refusals = new WeakMap(),
): Handler {
  return async (request) => {
    const startedAt = performance.now();
    const response = await handler(request);
    const milliseconds = performance.now() - startedAt;
    const { method } = request;
    const { status } = response;
    // Without the query, which can contain the address of a person's page.
    const path = requestPath(request.url);
    metrics.observeRequest(method, routeOf(path), status, milliseconds);
    const level = logLevel(method, status);
    if (!logger.isLevelEnabled(level)) return response;
    const ms = Math.round(milliseconds * 10) / 10;
    if (response.headers.get("Content-Type") !== "application/problem+json") {
      logger[level]({ method, path, status, ms }, "request");
      return response;
    }
    const problem = await response.text();
    const code = codeOf(problem);
    logger[level]({ method, path, status, code, reason: refusals.get(request), ms }, "request");
    return new Response(problem, response);
  };
}

/** Returns the code of a problem document; undefined without a body, as of a HEAD request. */
function codeOf(problem: string): string | undefined {
  return problem === "" ? undefined : (JSON.parse(problem) as { code: string }).code;
}

/** Returns the level of a request's log line. Reads that succeed are frequent and change nothing. */
function logLevel(method: string, status: number): "error" | "warn" | "info" | "debug" {
  // A database that does not answer is logged as an error of its own, and each probe fails while the service stops.
  if (status >= 500) return status === 503 ? "warn" : "error";
  if (status === 401 || status === 403 || status === 429) return "warn";
  return method === "POST" || method === "PUT" ? "info" : "debug";
}

const ORGANIZATION_ROUTE =
  /^\/v1\/organizations\/[^/]+(\/(?:changes|obligations|summary|assessment|events))?$/;
const PUBLIC_ROUTES: readonly string[] = [
  "/healthz",
  "/readyz",
  "/openapi.json",
  "/.well-known/data-contribution.json",
];

/** Returns the route of a path, so that the number of label values is bounded. */
function routeOf(path: string): string {
  const match = ORGANIZATION_ROUTE.exec(path);
  if (match) return `/v1/organizations/{id}${match[1] ?? ""}`;
  return PUBLIC_ROUTES.includes(path) ? path : "other";
}
