/** Whether somebody is let try a change; where the service does not say who they are, it may still refuse. */
export function mayChange(role: string | undefined): boolean {
  return role === "admin" || role === "unknown";
}
