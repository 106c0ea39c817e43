import { Hono } from "hono";
import { cors } from "hono/cors";
import { isLoopback } from "../../model/host.ts";
import { StoreError } from "../store/store-error.ts";
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
import { share } from "./share.ts";

const NO_STORE = { "Cache-Control": "no-store" };
const DISCOVERY_PATH = "/.well-known/data-contribution.json";

/** Returns the routes that need no token. */
export function publicRoutes(options: ResolvedOptions): Hono {
  const routes = new Hono();
  const ping = share(() => options.store.ping());
  const onlyOrganization = share(() => options.store.onlyOrganization());
  routes.get("/healthz", () => Response.json({ status: "ok" }, { headers: NO_STORE }));
  routes.get("/readyz", () => readyResponse(options, ping));
  routes.get("/openapi.json", (context) => context.json(openApi));
  routes.use(DISCOVERY_PATH, cors({ origin: "*" }));
  routes.get(DISCOVERY_PATH, async (context) => {
    const document =
      options.discovery ?? defaultDiscovery(options, await onlyOrganization(), context.req.url);
    return context.json(document, 200, { "Cache-Control": "no-cache" });
  });
  for (const path of ["/healthz", "/readyz", "/openapi.json", DISCOVERY_PATH]) {
    routes.all(path, () => methodNotAllowed("GET, HEAD"));
  }
  return routes;
}

/**
 * Returns the discovery document of a store with exactly one organization.
 * @throws {ServiceProblem} `not-found` if there is none, or if the service's address isn't known
 */
function defaultDiscovery(
  { basePath, discoveryDefaults }: ResolvedOptions,
  organization: string | null,
  url: string,
): DiscoveryDocument {
  if (organization === null) {
    throw new ServiceProblem(
      "not-found",
      "no discovery document; it needs exactly one organization, or the `discovery` option",
    );
  }
  const service = discoveryDefaults.service ?? loopbackOrigin(url)?.concat(basePath);
  if (service === undefined) {
    throw new ServiceProblem(
      "not-found",
      "no discovery document; set the service's public address, such as CONTRIBUTION_LENS_URL",
    );
  }
  return { version: 1, organization, ...discoveryDefaults, service };
}

/**
 * Returns the origin of a request to this machine. Any other `Host` header is chosen by the caller and isn't repeated.
 */
function loopbackOrigin(url: string): string | undefined {
  const { origin, hostname } = new URL(url);
  return isLoopback(hostname) ? origin : undefined;
}

async function readyResponse(
  { store, onError, signal }: ResolvedOptions,
  ping: () => Promise<void>,
): Promise<Response> {
  if (signal.aborted) {
    return problemResponse(
      unavailable("the service stops; send requests to another one", undefined),
    );
  }
  try {
    await ping();
    return Response.json({ status: "ok", store: store.kind }, { headers: NO_STORE });
  } catch (cause) {
    const message =
      cause instanceof StoreError ? cause.message : "the database does not answer; retry later";
    return problemResponse(toProblem(unavailable(message, cause), onError));
  }
}
