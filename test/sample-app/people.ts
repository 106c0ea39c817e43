import { jwtVerify, SignJWT } from "jose";
import type { CallerRole } from "../../shared/service/index.ts";
import { ORGANIZATION, STATION } from "./data.ts";

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

/** Returns a person's role in each organization, as tokens claim it. */
export function rolesOf({ role }: Person): Record<string, CallerRole> {
  return { [ORGANIZATION]: role, [STATION]: role };
}

/** Creates a token with which a person calls the settings service; it is also the session's cookie. */
export function tokenFor(person: Person, secret: string, hours = 8): Promise<string> {
  return new SignJWT({ name: person.name, orgs: rolesOf(person) })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(person.id)
    .setExpirationTime(`${hours} hours`)
    .sign(new TextEncoder().encode(secret));
}

/** The name of the session's cookie. */
export const SESSION_COOKIE = "session";

/** Returns the session's token in a `Cookie` header. */
export function sessionToken(cookies: string): string | undefined {
  return new RegExp(`(?:^|; )${SESSION_COOKIE}=([^;]+)`).exec(cookies)?.[1];
}

/** Returns the id of the person whose session a `Cookie` header has. */
export async function personIdOf(cookies: string, secret: string): Promise<string | undefined> {
  const session = sessionToken(cookies);
  if (session === undefined) return undefined;
  const key = new TextEncoder().encode(secret);
  const verified = await jwtVerify(session, key, { algorithms: ["HS256"] }).catch(() => undefined);
  return verified?.payload.sub;
}
