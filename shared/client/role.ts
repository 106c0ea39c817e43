import type { Role } from "./types.ts";

function isRole(value: unknown): value is Role {
  return value === "admin" || value === "member" || value === "service";
}

/**
 * What the caller may do, for the interface only: the service decides. It says so in a header; for one that
 * does not, the token's own claim is read, unverified.
 */
export function roleOf(header: string | null, token: string | null, organization: string): Role {
  if (isRole(header)) return header;
  const claim = claimOf(token, organization);
  return isRole(claim) ? claim : "unknown";
}

function claimOf(token: string | null, organization: string): unknown {
  try {
    const payload = token?.split(".")[1] ?? "";
    const claims: unknown = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    return new Map(Object.entries((claims as { orgs: object }).orgs)).get(organization);
  } catch {
    // An opaque token says nothing, and need not.
    return undefined;
  }
}
