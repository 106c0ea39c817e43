import { Hono, type MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import type { HandlerOptions, ResolvedOptions } from "./options.ts";
import { organizationRoutes } from "./organization-routes.ts";
import { invalidParameter } from "./parameters.ts";
import { problemResponse, ServiceProblem, toProblem } from "./problem.ts";
import { publicRoutes } from "./public-routes.ts";
import { RATE_LIMITS } from "./rate-limits.ts";
import { STREAM_LIMITS } from "./stream-limits.ts";

/** The default of `bodyLimit`, in bytes. */
export const BODY_LIMIT = 256 * 1024;

/**
 * Returns the settings service as one Web-standard request handler, to mount in any server. Errors become
 * responses: the handler never rejects.
 */
export function createHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const resolved: ResolvedOptions = {
    allowedOrigins: [],
    discovery: undefined,
    discoveryDefaults: {},
    bodyLimit: BODY_LIMIT,
    rateLimits: RATE_LIMITS,
    streamLimits: STREAM_LIMITS,
    basePath: "",
    now: () => options.store.now(),
    changeTime: options.now,
    signal: new AbortController().signal,
    onError: (message) => console.error(`contribution-lens: ${message}`),
    ...options,
  };
  const app = new Hono().basePath(resolved.basePath || "/");
  app.use("/v1/*", allowOrigins(resolved.allowedOrigins));
  app.use("*", async (context, next) => {
    await next();
    context.res.headers.set("X-Content-Type-Options", "nosniff");
  });
  app.route("/", publicRoutes(resolved));
  app.route("/v1/organizations/:id", organizationRoutes(resolved));
  app.notFound(() => problemResponse(new ServiceProblem("not-found", "no such route")));
  app.onError((error) => problemResponse(toProblem(error, resolved.onError)));
  return async (request) => (URL.canParse(request.url) ? app.fetch(request) : refuseHost());
}

/** Refuses an address that can't be parsed: Node's server passes on headers such as `Host: xn--`. */
function refuseHost(): Response {
  const response = problemResponse(invalidParameter("Host", "expected a host"));
  response.headers.set("X-Content-Type-Options", "nosniff");
  return response;
}

function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  const crossOrigin = cors({
    origin: (origin) => (origins.includes(origin) ? origin : null),
    allowMethods: ["GET", "HEAD", "PUT", "POST"],
    allowHeaders: [
      "Authorization",
      "Content-Type",
      "If-Match",
      "If-None-Match",
      "Idempotency-Key",
      "Last-Event-ID",
    ],
    exposeHeaders: ["ETag", "Location", "Contribution-Lens-Role", "Retry-After"],
    // For hosts whose sessions are cookies. The browser ignores it where the origin is not allowed.
    credentials: true,
    maxAge: 600,
  });
  return async (context, next) => {
    if (context.req.header("Origin") !== undefined) return crossOrigin(context, next);
    // Headers that Hono merges into a response cost more than all else that an unchanged document (304) needs.
    await next();
    context.res.headers.append("Vary", "Origin");
  };
}
