import { Hono } from "hono";
import { cors } from "hono/cors";
import { openApi } from "./openapi.ts";
import type { ResolvedOptions } from "./options.ts";
import {
  methodNotAllowed,
  problemResponse,
  ServiceProblem,
  toProblem,
  unavailable,
} from "./problem.ts";
import type { DiscoveryDocument } from "./response-schemas.ts";

const NO_STORE = { "Cache-Control": "no-store" };
const DISCOVERY_PATH = "/.well-known/data-contribution.json";

/** Returns the routes that need no token. */
export function publicRoutes(options: ResolvedOptions): Hono {
  const routes = new Hono();
  routes.get("/healthz", () => Response.json({ status: "ok" }, { headers: NO_STORE }));
  routes.get("/readyz", () => readyResponse(options));
  routes.get("/openapi.json", (context) => context.json(openApi));
  routes.use(DISCOVERY_PATH, cors({ origin: "*" }));
  routes.get(DISCOVERY_PATH, async (context) => {
    const { origin } = new URL(context.req.url);
    const document = options.discovery ?? (await defaultDiscovery(options, origin));
    if (document) return context.json(document);
    throw new ServiceProblem(
      "not-found",
      "no discovery document; it needs exactly one organization, or the `discovery` option",
    );
  });
  for (const path of ["/healthz", "/readyz", "/openapi.json", DISCOVERY_PATH]) {
    routes.all(path, () => methodNotAllowed("GET, HEAD"));
  }
  return routes;
}

/** Returns the discovery document of a store with exactly one organization. */
async function defaultDiscovery(
  { store, basePath, discoveryDefaults }: ResolvedOptions,
  origin: string,
): Promise<DiscoveryDocument | undefined> {
  const [organization, ...others] = await store.organizationIds();
  if (organization === undefined || others.length > 0) return undefined;
  return { version: 1, organization, service: origin + basePath, ...discoveryDefaults };
}

async function readyResponse({ store, onError }: ResolvedOptions): Promise<Response> {
  try {
    await store.ping();
    return Response.json({ status: "ok", store: store.kind }, { headers: NO_STORE });
  } catch (cause) {
    const problem = unavailable("the store does not answer; retry later", cause);
    return problemResponse(toProblem(problem, onError));
  }
}
