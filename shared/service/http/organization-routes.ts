import { Hono } from "hono";
import { authorized, type Env, requireRole } from "./authorize.ts";
import { readBody } from "./body.ts";
import { createCharge } from "./charge.ts";
import { eventsHandler } from "./events-handler.ts";
import type { ResolvedOptions } from "./options.ts";
import { methodNotAllowed } from "./problem.ts";
import { readHandlers } from "./read-handlers.ts";
import { requireSameOrigin } from "./same-origin.ts";
import { writeHandlers } from "./write-handlers.ts";

/** Returns the routes below `/v1/organizations/{id}`. */
export function organizationRoutes(options: ResolvedOptions): Hono<Env> {
  const charge = createCharge(options);
  const handlers = {
    ...readHandlers(options, charge),
    ...writeHandlers(options, charge),
    events: eventsHandler(options),
  };
  const body = readBody(options.bodyLimit);
  const routes = new Hono<Env>();
  const sameOrigin = requireSameOrigin(options.allowedOrigins);
  routes.use(authorized(options));
  routes.get("/", handlers.read);
  routes.use(async (context, next) => {
    charge(context, 1);
    await next();
  });
  routes.put("/", requireRole("service"), sameOrigin, body, handlers.replace);
  routes.all("/", () => methodNotAllowed("GET, HEAD, PUT"));
  routes.get("/changes", handlers.history);
  routes.post("/changes", requireRole("admin"), sameOrigin, body, handlers.change);
  routes.all("/changes", () => methodNotAllowed("GET, HEAD, POST"));
  for (const name of ["obligations", "summary", "assessment", "events"] as const) {
    routes.get(`/${name}`, handlers[name]);
    routes.all(`/${name}`, () => methodNotAllowed("GET, HEAD"));
  }
  return routes;
}
