/** The roles that a token can give its bearer in an organization. */
export const ROLES = ["admin", "member", "service"] as const;

/** The caller's role; `unknown` if the service does not send it. */
export type Role = (typeof ROLES)[number] | "unknown";

/** The response header with the caller's role. */
export const ROLE_HEADER = "Contribution-Lens-Role";

/** Parses a role; any other value is `unknown`. */
export function parseRole(value: unknown): Role {
  return ROLES.find((role) => role === value) ?? "unknown";
}

/** Returns true if the interface lets the caller try a change; the service decides. */
export function canEdit(role: string | undefined): boolean {
  return role === "admin" || role === "unknown";
}
