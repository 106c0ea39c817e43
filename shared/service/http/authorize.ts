import type { Context, MiddlewareHandler } from "hono";
import { isOrganizationId } from "../../model/organization.ts";
import { ROLE_HEADER } from "../../model/role.ts";
import { notFound } from "../store/store-error.ts";
import { type Caller, type CallerRole, parseCaller, roleIn } from "./caller.ts";
import type { ResolvedOptions } from "./options.ts";
import { ServiceProblem } from "./problem.ts";

/** The organization of a request, and its caller. */
interface RequestContext {
  readonly id: string;
  readonly caller: Caller;
  readonly role: CallerRole;
}

export type Env = { Variables: { request: RequestContext } };
export type Handler = (context: Context<Env>) => Promise<Response>;

/** Returns middleware that lets in callers with a role in the organization, and names the role in the response. */
export function authorized({ authenticate }: ResolvedOptions): MiddlewareHandler<Env> {
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
    context.res.headers.set(ROLE_HEADER, role);
  };
}

const ROLE_CODES = {
  admin: "organization-admin-required",
  service: "service-role-required",
} as const;

/** Returns middleware that lets in callers with a role. */
export function requireRole(role: keyof typeof ROLE_CODES): MiddlewareHandler<Env> {
  return async (context, next) => {
    if (context.get("request").role !== role) {
      throw new ServiceProblem(ROLE_CODES[role], `this request needs the role \`${role}\``);
    }
    await next();
  };
}
