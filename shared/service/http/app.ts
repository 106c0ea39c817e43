import { Hono } from "hono";
import { cors } from "hono/cors";
import { discoveryOf } from "./discovery.ts";
import { healthResponse } from "./health.ts";
import { openApi } from "./openapi.ts";
import { organizationRoutes } from "./organization-routes.ts";
import { asProblem, problemResponse, ServiceProblem, wrongMethod } from "./problem.ts";
import type { HandlerOptions, Settings } from "./settings.ts";

/** The largest body, in bytes, unless the host says otherwise. */
export const BODY_LIMIT = 256 * 1024;

/**
 * The settings service as one Web-standard request handler: mount it in any server.
 * Every answer is a response; it never rejects.
 */
export function createHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const settings: Settings = {
    allowedOrigins: [],
    discovery: undefined,
    announced: {},
    bodyLimit: BODY_LIMIT,
    basePath: "",
    now: () => new Date(),
    signal: new AbortController().signal,
    onFault: (message) => console.error(message),
    ...options,
  };
  const app = new Hono().basePath(settings.basePath || "/");
  app.use("/v1/*", allowOrigins(settings.allowedOrigins));
  app.use("*", async (context, next) => {
    await next();
    context.header("X-Content-Type-Options", "nosniff");
  });
  publicRoutes(app, settings);
  organizationRoutes(app, settings);
  app.notFound(() => problemResponse(new ServiceProblem("not-found", "there is nothing here")));
  app.onError((error) => problemResponse(asProblem(error, settings.onFault)));
  return async (request) => app.fetch(request);
}

function publicRoutes(app: Hono, settings: Settings): void {
  app.get("/healthz", () => healthResponse(settings));
  app.get("/openapi.json", (context) => context.json(openApi));
  app.use("/.well-known/*", cors({ origin: "*" }));
  app.get("/.well-known/data-contribution.json", async (context) => {
    const own = new URL(context.req.url).origin + settings.basePath;
    const announced = { service: own, ...settings.announced };
    const document = settings.discovery ?? (await discoveryOf(settings.store, announced));
    if (document) return context.json(document);
    throw new ServiceProblem("not-found", "no organization is announced here");
  });
  for (const path of ["/healthz", "/openapi.json", "/.well-known/data-contribution.json"]) {
    app.all(path, () => wrongMethod("GET, HEAD"));
  }
}

function allowOrigins(origins: readonly string[]) {
  return cors({
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
    // For hosts whose sessions are cookies; without an origin it lets nobody in.
    credentials: true,
    maxAge: 600,
  });
}
