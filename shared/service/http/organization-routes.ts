import type { Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { parseInstant } from "../../model/instant.ts";
import { GLANCE_TYPE, OVERVIEW_TYPE } from "../../model/media-types.ts";
import { parseChange } from "../../model/parse-change.ts";
import { isOrganizationId, parseInventory } from "../../model/parse-organization.ts";
import { assess } from "../../rules/assess.ts";
import { resolvePlace } from "../../rules/resolve-place.ts";
import { overviewOf } from "../../view-models/organization-summary.ts";
import { glanceOf } from "../../view-models/place-status.ts";
import { requestKey } from "../store/idempotency.ts";
import { notFound, type StoredOrganization } from "../store/settings-store.ts";
import { parseBody, readJsonBody } from "./body.ts";
import { type Caller, type CallerRole, checkedCaller, roleIn } from "./caller.ts";
import { eventStream } from "./events.ts";
import { etagOf, isUnchanged, putPrecondition, requireIfMatch } from "./preconditions.ts";
import { asProblem, problemResponse, ServiceProblem, wrongMethod } from "./problem.ts";
import type { Settings } from "./settings.ts";

const ROOT = "/v1/organizations/:id";

/** The most entries of one answer; who asks for more gets these, and `next`. */
const MAX_PAGE = 1000;
/** The largest number that the store's column holds. */
const MAX_SEQUENCE = 2_147_483_647;

interface Visitor {
  readonly id: string;
  readonly caller: Caller;
  readonly role: CallerRole;
}

type Answer = (context: Context, visitor: Visitor) => Promise<Response>;

/** Everything below `/v1/organizations/{id}`. */
export function organizationRoutes(app: Hono, settings: Settings): void {
  /** Lets in who may see the organization, and says in the answer what he may do. */
  const known =
    (answer: Answer) =>
    async (context: Context): Promise<Response> => {
      const given = await settings.authenticate(context.req.raw);
      if (!given) {
        throw new ServiceProblem(
          "unauthenticated",
          "send a valid token: `Authorization: Bearer …`",
        );
      }
      const caller = checkedCaller(given);
      const id = context.req.param("id") ?? "";
      const role = roleIn(caller, id);
      if (!role || !isOrganizationId(id)) throw notFound();
      const response = await answer(context, { id, caller, role }).catch((error) =>
        problemResponse(asProblem(error, settings.onFault)),
      );
      response.headers.set("Contribution-Lens-Role", role);
      return response;
    };
  const parts = routes(settings);
  app.get(ROOT, known(parts.read));
  app.put(ROOT, known(parts.replace));
  app.all(ROOT, () => wrongMethod("GET, HEAD, PUT"));
  app.get(`${ROOT}/changes`, known(parts.history));
  app.post(`${ROOT}/changes`, known(parts.change));
  app.all(`${ROOT}/changes`, () => wrongMethod("GET, HEAD, POST"));
  for (const name of ["obligations", "assessment", "events"] as const) {
    app.get(`${ROOT}/${name}`, known(parts[name]));
    app.all(`${ROOT}/${name}`, () => wrongMethod("GET, HEAD"));
  }
}

function routes(settings: Settings) {
  const { store, bodyLimit, now } = settings;
  return {
    async read(context, { id }) {
      const headers = { "Cache-Control": "private, no-cache", Vary: "Accept" };
      if (prefers(context, OVERVIEW_TYPE)) {
        const { organization } = await stored(id);
        const overview = JSON.stringify(overviewOf(organization, now()));
        // What holds becomes another without a new revision, when a trial ends: no tag could tell.
        return jsonText(overview, 200, { ...headers, "Content-Type": OVERVIEW_TYPE });
      }
      const revision = await store.revision(id);
      if (revision === null) throw notFound();
      const unchanged = { ...headers, ETag: etagOf(revision) };
      if (isUnchanged(context.req.header("If-None-Match"), unchanged.ETag)) {
        return new Response(null, { status: 304, headers: unchanged });
      }
      const { json, organization } = await stored(id, revision);
      return jsonText(json, 200, { ...headers, ETag: etagOf(organization.revision) });
    },

    async replace(context, { id, caller, role }) {
      if (role !== "service") {
        throw new ServiceProblem(
          "service-role-required",
          "the inventory is the service's to replace",
        );
      }
      const precondition = putPrecondition(
        context.req.header("If-Match"),
        context.req.header("If-None-Match"),
      );
      const body = await readJsonBody(context.req.raw, bodyLimit);
      const inventory = parseBody(parseInventory, body);
      if (inventory.id !== id) {
        const problems = [{ path: "/id", message: `expected \`${id}\`, as in the address` }];
        throw new ServiceProblem("invalid-body", "the body is of another organization", {
          problems,
        });
      }
      const author = { caller, now };
      const { created, organization } = await store.replaceInventory(
        inventory,
        precondition,
        author,
      );
      return jsonText(JSON.stringify(organization), created ? 201 : 200, {
        ETag: etagOf(organization.revision),
        ...(created && { Location: new URL(context.req.url).pathname }),
      });
    },

    async change(context, { id, caller, role }) {
      if (role !== "admin") {
        throw new ServiceProblem(
          "organization-admin-required",
          "only organization admins can change the settings",
        );
      }
      const precondition = requireIfMatch(context.req.header("If-Match"));
      const body = await readJsonBody(context.req.raw, bodyLimit);
      const change = parseBody(parseChange, body);
      const key = idempotencyKey(context.req.header("Idempotency-Key"));
      const answer = await store.change(
        id,
        change,
        precondition,
        { caller, now },
        key === undefined ? undefined : await requestKey(key, change),
      );
      const type = answer.status === 200 ? "application/json" : "application/problem+json";
      return jsonText(answer.body, answer.status, {
        "Content-Type": type,
        ETag: etagOf(answer.revision),
      });
    },

    async history(context, { id }) {
      await requireOrganization(id);
      const after = wholeNumber(context, "after", 0, 0, MAX_SEQUENCE);
      const limit = wholeNumber(context, "limit", 100, 1, MAX_PAGE);
      const { entries, more } = await store.entries(id, after, limit);
      const next = more ? (entries.at(-1)?.sequence ?? null) : null;
      return jsonText(JSON.stringify({ entries, next }));
    },

    async obligations(_context, { id }) {
      await requireOrganization(id);
      return jsonText(JSON.stringify({ obligations: await store.obligations(id) }));
    },

    async assessment(context, { id }) {
      const { organization } = await stored(id);
      const url = context.req.query("url");
      if (url === undefined) throw invalidParameter("url", "give the address of a page");
      const at = instantParameter(context.req.query("at"), now());
      const resolved = resolvePlace(url, [organization]);
      if (!resolved) {
        throw new ServiceProblem("place-not-found", "the address is no place of this organization");
      }
      if (prefers(context, GLANCE_TYPE)) {
        const glance = glanceOf(organization, resolved.place, at);
        return jsonText(JSON.stringify(glance), 200, {
          "Content-Type": GLANCE_TYPE,
          Vary: "Accept",
        });
      }
      const assessment = assess(organization, resolved.place, at);
      return jsonText(JSON.stringify({ place: resolved.place, assessment }), 200, {
        Vary: "Accept",
      });
    },

    async events(context, { id, caller }) {
      await requireOrganization(id);
      const headers = {
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-store",
        "X-Accel-Buffering": "no",
      };
      // Nobody would read, or end, the stream of a HEAD.
      if (context.req.method === "HEAD") return new Response(null, { headers });
      const stream = eventStream({
        organization: id,
        revisions: store.revisions,
        current: () => store.revision(id),
        lastSeen: context.req.header("Last-Event-ID"),
        expiresAt: caller.expiresAt,
        signal: settings.signal,
      });
      return new Response(stream, { headers });
    },
  } satisfies Record<string, Answer>;

  async function stored(id: string, revision?: number): Promise<StoredOrganization> {
    const found = await store.load(id, revision);
    if (!found) throw notFound();
    return found;
  }

  async function requireOrganization(id: string): Promise<void> {
    if ((await store.revision(id)) === null) throw notFound();
  }
}

/** Whether the caller would rather have a short form than the document or answer of the contract. */
function prefers(context: Context, type: string): boolean {
  const normal = "application/json";
  return accepts(context, { header: "Accept", supports: [normal, type], default: normal }) === type;
}

function jsonText(body: string, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(body, {
    status,
    headers: {
      "Content-Type": "application/json",
      "Cache-Control": "private, no-cache",
      ...headers,
    },
  });
}

function invalidParameter(name: string, message: string): ServiceProblem {
  return new ServiceProblem("invalid-parameter", `\`${name}\`: ${message}`, {
    problems: [{ path: `/${name}`, message }],
  });
}

function wholeNumber(
  context: Context,
  name: string,
  fallback: number,
  least: number,
  most: number,
): number {
  const text = context.req.query(name);
  if (text === undefined || text === "") return fallback;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least) return Math.min(value, most);
  throw invalidParameter(name, `give a whole number of ${least} or more`);
}

function instantParameter(text: string | undefined, fallback: Date): Date {
  if (text === undefined) return fallback;
  // Who leaves the `+` of a time zone as it stands sends a space.
  const instant = parseInstant(text.replace(" ", "+"));
  if (instant === undefined) throw invalidParameter("at", "give an RFC 3339 instant, or a date");
  return new Date(instant);
}

function idempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined || (header.length > 0 && header.length <= 255)) return header;
  throw invalidParameter("Idempotency-Key", "give 1 to 255 characters");
}
