import { jwtVerify, SignJWT } from "jose";
import type { CallerRole } from "../../shared/service/index.ts";
import { ORGANIZATION } from "./data.ts";

/** Somebody who can sign in to the sample. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly role: CallerRole;
  readonly title: string;
}

export const PEOPLE: readonly Person[] = [
  { id: "mara", name: "Mara Ito", role: "admin", title: "organization admin" },
  { id: "jonas", name: "Jonas Berg", role: "member", title: "member" },
];

/** The service that fills the inventory. */
export const INVENTORY_SERVICE: Person = {
  id: "inventory",
  name: "Inventory sync",
  role: "service",
  title: "service",
};

/** A token with which a person calls the settings service. */
export function tokenFor(person: Person, secret: string, hours = 8): Promise<string> {
  return new SignJWT({ name: person.name, orgs: { [ORGANIZATION]: person.role } })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(person.id)
    .setExpirationTime(`${hours} hours`)
    .sign(new TextEncoder().encode(secret));
}

/** The cookie of a session in the workspace. */
export const SESSION_COOKIE = "session";

/** The id of the person whose session a `Cookie` header holds. */
export async function sessionOf(cookies: string, secret: string): Promise<string | undefined> {
  const session = new RegExp(`(?:^|; )${SESSION_COOKIE}=([^;]+)`).exec(cookies)?.[1];
  if (session === undefined) return undefined;
  const key = new TextEncoder().encode(secret);
  const verified = await jwtVerify(session, key, { algorithms: ["HS256"] }).catch(() => undefined);
  return verified?.payload.sub;
}
