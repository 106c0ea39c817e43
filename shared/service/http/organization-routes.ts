import { type Context, Hono, type MiddlewareHandler } from "hono";
import { parseChange } from "../../model/change.ts";
import { isOrganizationId } from "../../model/organization.ts";
import { ROLE_HEADER } from "../../model/role.ts";
import { assess } from "../../rules/assess.ts";
import { resolvePlace } from "../../rules/resolve-place.ts";
import { organizationSummary } from "../../view-models/organization-summary.ts";
import { placeStatus } from "../../view-models/place-status.ts";
import { requestKey } from "../store/idempotency.ts";
import { parseInventoryUpdate } from "../store/inventory.ts";
import type { StoredOrganization } from "../store/settings-store.ts";
import { notFound, StoreError } from "../store/store-error.ts";
import { parseBody, readBody } from "./body.ts";
import { type Caller, type CallerRole, parseCaller, roleIn } from "./caller.ts";
import { eventStream } from "./events.ts";
import type { ResolvedOptions } from "./options.ts";
import {
  cursorParameter,
  formatCursor,
  idempotencyKey,
  instantParameter,
  invalidParameter,
  limitParameter,
  sequenceParameter,
} from "./parameters.ts";
import { entityTag, ifMatch, isUnchanged, putPrecondition } from "./preconditions.ts";
import { methodNotAllowed, ServiceProblem, storeProblem } from "./problem.ts";

/** The organization of a request, and its caller. */
interface RequestContext {
  readonly id: string;
  readonly caller: Caller;
  readonly role: CallerRole;
}

type Env = { Variables: { request: RequestContext } };
type Handler = (context: Context<Env>) => Promise<Response>;

/** Returns the routes below `/v1/organizations/{id}`. */
export function organizationRoutes(options: ResolvedOptions): Hono<Env> {
  const handlers = createHandlers(options);
  const body = readBody(options.bodyLimit);
  const routes = new Hono<Env>();
  routes.use(authorized(options));
  routes.get("/", handlers.read);
  routes.put("/", requireRole("service"), body, handlers.replace);
  routes.all("/", () => methodNotAllowed("GET, HEAD, PUT"));
  routes.get("/changes", handlers.history);
  routes.post("/changes", requireRole("admin"), body, handlers.change);
  routes.all("/changes", () => methodNotAllowed("GET, HEAD, POST"));
  for (const name of ["obligations", "summary", "assessment", "events"] as const) {
    routes.get(`/${name}`, handlers[name]);
    routes.all(`/${name}`, () => methodNotAllowed("GET, HEAD"));
  }
  return routes;
}

/** Returns middleware that lets in callers with a role in the organization, and names the role in the response. */
function authorized({ authenticate }: ResolvedOptions): MiddlewareHandler<Env> {
  return async (context, next) => {
    const identified = await authenticate(context.req.raw);
    if (!identified) {
      throw new ServiceProblem(
        "unauthenticated",
        "no valid token; send one as `Authorization: Bearer …`",
      );
    }
    const caller = parseCaller(identified);
    const id = context.req.param("id") ?? "";
    const role = roleIn(caller, id);
    if (!role || !isOrganizationId(id)) throw notFound();
    context.set("request", { id, caller, role });
    await next();
    context.header(ROLE_HEADER, role);
  };
}

const ROLE_CODES = {
  admin: "organization-admin-required",
  service: "service-role-required",
} as const;

function requireRole(role: keyof typeof ROLE_CODES): MiddlewareHandler<Env> {
  return async (context, next) => {
    if (context.get("request").role !== role) {
      throw new ServiceProblem(ROLE_CODES[role], `this request needs the role \`${role}\``);
    }
    await next();
  };
}

function createHandlers({ store, now, changeTime, signal }: ResolvedOptions) {
  async function load(id: string, revision?: number): Promise<StoredOrganization> {
    const found = await store.load(id, revision);
    if (!found) throw notFound();
    return found;
  }

  async function requireOrganization(id: string): Promise<number> {
    const revision = await store.revision(id);
    if (revision === null) throw notFound();
    return revision;
  }

  return {
    async read(context) {
      const { id } = context.get("request");
      const revision = await requireOrganization(id);
      const tag = entityTag(revision);
      if (isUnchanged(context.req.header("If-None-Match"), tag)) {
        const headers = { "Cache-Control": "private, no-cache", ETag: tag };
        return new Response(null, { status: 304, headers });
      }
      const { json, organization } = await load(id, revision);
      return jsonResponse(json, 200, { ETag: entityTag(organization.revision) });
    },

    async replace(context) {
      const { id, caller } = context.get("request");
      const precondition = putPrecondition(
        context.req.header("If-Match"),
        context.req.header("If-None-Match"),
      );
      if (!precondition) {
        throw new ServiceProblem(
          "precondition-required",
          'send `If-None-Match: *` to create, or `If-Match: "<revision>"` to replace',
        );
      }
      const update = await parseBody(context.req.raw, parseInventoryUpdate);
      if (update.inventory.id !== id) {
        throw new ServiceProblem("invalid-body", "the body is of another organization", {
          problems: [{ path: "/id", message: `expected \`${id}\`, as in the address` }],
        });
      }
      const { created, organization } = await store.replaceInventory(update, precondition, {
        actor: caller,
        now: changeTime,
      });
      return jsonResponse(JSON.stringify(organization), created ? 201 : 200, {
        ETag: entityTag(organization.revision),
        ...(created && { Location: new URL(context.req.url).pathname }),
      });
    },

    async change(context) {
      const { id, caller } = context.get("request");
      const match = context.req.header("If-Match");
      if (match === undefined) {
        throw new ServiceProblem(
          "precondition-required",
          'send `If-Match: "<revision>"` with the revision that the change builds on',
        );
      }
      const change = await parseBody(context.req.raw, parseChange);
      const key = idempotencyKey(context);
      const response = await store.change(
        id,
        {
          change,
          precondition: ifMatch(match),
          key: key === undefined ? undefined : await requestKey(key, change),
          encode: (outcome) =>
            outcome instanceof StoreError
              ? encodeProblem(storeProblem(outcome))
              : { status: 200, body: JSON.stringify(outcome) },
        },
        { actor: caller, now: changeTime },
      );
      const type = response.status === 200 ? "application/json" : "application/problem+json";
      return jsonResponse(response.body, response.status, {
        "Content-Type": type,
        ETag: entityTag(response.revision),
      });
    },

    async history(context) {
      const { id } = context.get("request");
      await requireOrganization(id);
      const after = sequenceParameter(context);
      const { entries, more } = await store.entries(id, after, limitParameter(context));
      const next = more ? (entries.at(-1)?.sequence ?? null) : null;
      return jsonResponse(JSON.stringify({ entries, next }));
    },

    async obligations(context) {
      const { id } = context.get("request");
      await requireOrganization(id);
      const after = cursorParameter(context);
      const page = await store.obligations(id, { after, limit: limitParameter(context) });
      const { obligations, next } = page;
      return jsonResponse(JSON.stringify({ obligations, next: formatCursor(next) }));
    },

    async summary(context) {
      const { organization } = await load(context.get("request").id);
      // No entity tag: the summary changes without a new revision, such as when a trial ends.
      return jsonResponse(JSON.stringify(organizationSummary(organization, now())));
    },

    async assessment(context) {
      const { organization } = await load(context.get("request").id);
      const url = context.req.query("url");
      if (url === undefined) throw invalidParameter("url", "expected the address of a page");
      const at = instantParameter(context, now());
      const resolved = resolvePlace(url, [organization]);
      if (!resolved) {
        throw new ServiceProblem(
          "place-not-found",
          "the address does not belong to this organization",
        );
      }
      const { place } = resolved;
      return jsonResponse(
        JSON.stringify({
          place,
          assessment: assess(organization, place, at),
          status: placeStatus(organization, place, at),
        }),
      );
    },

    async events(context) {
      const { id, caller } = context.get("request");
      await requireOrganization(id);
      const headers = {
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-store",
        // nginx buffers a stream without it.
        "X-Accel-Buffering": "no",
      };
      // Nobody would read, or end, the stream of a HEAD request.
      if (context.req.method === "HEAD") return new Response(null, { headers });
      const stream = eventStream({
        organization: id,
        revisions: store.revisions,
        currentRevision: () => store.revision(id),
        lastEventId: context.req.header("Last-Event-ID"),
        expiresAt: caller.expiresAt,
        signal,
      });
      return new Response(stream, { headers });
    },
  } satisfies Record<string, Handler>;
}

function encodeProblem(problem: ServiceProblem): { status: number; body: string } {
  return { status: problem.status, body: JSON.stringify(problem) };
}

function jsonResponse(body: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(body, {
    status,
    headers: {
      "Content-Type": "application/json",
      "Cache-Control": "private, no-cache",
      ...headers,
    },
  });
}
