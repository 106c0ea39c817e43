import { type Context, Hono } from "hono";
import { parseChange } from "../../model/change.ts";
import { assess } from "../../rules/assess.ts";
import { resolvePlace } from "../../rules/resolve-place.ts";
import { organizationSummary } from "../../view-models/organization-summary.ts";
import { placeStatus } from "../../view-models/place-status.ts";
import type { StoredOrganization } from "../store/document-cache.ts";
import { requestKey } from "../store/idempotency.ts";
import { parseInventoryUpdate } from "../store/inventory.ts";
import type { ChangeRequest } from "../store/settings-writer.ts";
import { notFound, StoreError } from "../store/store-error.ts";
import { authorized, type Env, type Handler, requireRole } from "./authorize.ts";
import { parseBody, readBody } from "./body.ts";
import { parseCaller, roleIn } from "./caller.ts";
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
import { RateLimiter } from "./rate-limits.ts";
import { requireSameOrigin } from "./same-origin.ts";
import { WriteQueue } from "./write-queue.ts";

/** Returns the routes below `/v1/organizations/{id}`. */
export function organizationRoutes(options: ResolvedOptions): Hono<Env> {
  const charge = createCharge(options);
  const handlers = createHandlers(options, charge);
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

/** The cost of a change in a batch, to that of a request. */
const COST_OF_CHANGE = 0.2;

/** Charges a request's caller and organization for work. */
type Charge = (context: Context<Env>, cost: number) => void;

function createCharge({ rateLimits }: ResolvedOptions): Charge {
  const limiter = rateLimits ? new RateLimiter(rateLimits) : undefined;
  return (context, cost) => {
    const { id, caller } = context.get("request");
    limiter?.take(caller.id, id, cost);
  };
}

function createHandlers(
  { store, authenticate, now, changeTime, signal }: ResolvedOptions,
  charge: Charge,
) {
  const writes = new WriteQueue();

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
      const readersTags = context.req.header("If-None-Match");
      const recent = readersTags === undefined ? undefined : store.recentRevision(id);
      if (recent !== undefined && isUnchanged(readersTags, entityTag(recent))) {
        return notModified(recent);
      }
      charge(context, 1);
      const revision = await requireOrganization(id);
      if (isUnchanged(readersTags, entityTag(revision))) return notModified(revision);
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
      const { created, organization } = await writes.run(id, () =>
        store.replaceInventory(update, precondition, { actor: caller, now: changeTime }),
      );
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
      if (change.type === "batch") charge(context, change.changes.length * COST_OF_CHANGE);
      const key = idempotencyKey(context);
      const request: ChangeRequest = {
        change,
        precondition: ifMatch(match),
        key: key === undefined ? undefined : requestKey(key, change),
        encode: (outcome) =>
          outcome instanceof StoreError
            ? encodeProblem(storeProblem(outcome))
            : { status: 200, body: JSON.stringify(outcome) },
      };
      const response = await writes.run(id, () =>
        store.change(id, request, { actor: caller, now: changeTime }),
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
        now: () => store.now(),
        expiresAt: caller.expiresAt,
        isAllowed: async () => {
          const current = await authenticate(context.req.raw);
          if (!current || roleIn(parseCaller(current), id) === undefined) return false;
          return (store.recentRevision(id) ?? (await store.revision(id))) !== null;
        },
        signal,
      });
      return new Response(stream, { headers });
    },
  } satisfies Record<string, Handler>;
}

function notModified(revision: number): Response {
  const headers = { "Cache-Control": "private, no-cache", ETag: entityTag(revision) };
  return new Response(null, { status: 304, headers });
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
