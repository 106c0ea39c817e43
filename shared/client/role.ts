import { oneOf, readIf } from "../model/shape.ts";
import type { Role } from "./types.ts";

const role = oneOf(["admin", "member", "service"]);

/**
 * What the caller may do, for the interface only: the service decides. It says so in a header; for one that
 * does not, the token's own claim is read, unverified.
 * @param said what the service said, if it did
 */
export function roleOf(said: unknown, token: string | null, organization: string): Role {
  return readIf(role, said) ?? readIf(role, claimOf(token, organization)) ?? "unknown";
}

function claimOf(token: string | null, organization: string): unknown {
  try {
    const payload = token?.split(".")[1] ?? "";
    const { orgs } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    return orgs[organization];
  } catch {
    // An opaque token says nothing, and need not.
    return undefined;
  }
}
