import type { JWTPayload } from "jose";
import * as v from "valibot";
import { type Caller, type CallerRole, CallerRoleSchema, CallerTextSchema } from "./caller.ts";

/** Roles that an identity provider's groups stand for. */
export interface GroupRoles {
  /** The claim that lists the caller's groups. */
  readonly claim: string;
  /** In order: the first rule for an organization that applies decides. */
  readonly rules: readonly GroupRule[];
}

/** A group, and the role that its members have in an organization. */
export interface GroupRule {
  readonly group: string;
  readonly organization: string;
  readonly role: CallerRole;
}

/** Tolerance of `exp` and `nbf`, because clocks differ. */
export const CLOCK_TOLERANCE_SECONDS = 30;

/** Returns the caller that a token's claims name; null if they name none. */
export function callerOf(payload: JWTPayload, groups?: GroupRoles): Caller | null {
  const id = v.safeParse(CallerTextSchema, payload.sub);
  const { exp } = payload;
  if (!id.success || exp === undefined) return null;
  const name = v.parse(v.fallback(CallerTextSchema, id.output), payload["name"]);
  return {
    id: id.output,
    name,
    organizations: { ...rolesOfGroups(payload, groups), ...rolesOf(payload["orgs"]) },
    expiresAt: (exp + CLOCK_TOLERANCE_SECONDS) * 1000,
  };
}

/** Returns the roles of the `orgs` claim; leaves out unknown ones. */
function rolesOf(claim: unknown): Record<string, CallerRole> {
  if (typeof claim !== "object" || claim === null) return {};
  const roles = Object.entries(claim).flatMap(([organization, value]) =>
    v.is(CallerRoleSchema, value) ? [[organization, value] as const] : [],
  );
  return Object.fromEntries(roles);
}

function rolesOfGroups(
  payload: JWTPayload,
  groups: GroupRoles | undefined,
): Record<string, CallerRole> {
  if (!groups) return {};
  const claim = payload[groups.claim];
  // A provider with one group may send a string.
  const member = new Set<unknown>(Array.isArray(claim) ? claim : [claim]);
  const applicable = groups.rules.filter(({ group }) => member.has(group));
  return Object.fromEntries(
    applicable.toReversed().map(({ organization, role }) => [organization, role]),
  );
}
