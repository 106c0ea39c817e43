import { join } from "node:path";
import { SignJWT } from "jose";
import { fixture } from "../../fixtures.ts";
import { startChild } from "./child.ts";

const MAIN = join(import.meta.dirname, "../../../dist/package/service/main.js");
const SECRET = "a secret of the bench, 32 bytes or more";

/** The settings service in a process of its own. */
export interface SettingsService {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the built service, with its default limits. */
export async function startSettingsService(env: Record<string, string>): Promise<SettingsService> {
  const child = await startChild([MAIN, "start"], {
    env: { PORT: "0", CONTRIBUTION_LENS_JWT_SECRET: SECRET, ...env },
  });
  const { origin } = JSON.parse(child.line) as { origin: string };
  return { origin, pid: child.pid, stop: child.stop };
}

export const organizationPath = (id: string) => `/v1/organizations/${id}`;

/** Returns the header of a caller with a role in an organization. */
export async function authorization(id: string, role = "admin"): Promise<Record<string, string>> {
  const token = await new SignJWT({ name: "Mara Ito", orgs: { [id]: role } })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject(`${role}-${id}`)
    .setExpirationTime("2 hours")
    .sign(new TextEncoder().encode(SECRET));
  return { Authorization: `Bearer ${token}` };
}

/** Creates an organization whose settings are in force at once. */
export async function createOrganization(origin: string, id: string): Promise<void> {
  const { settings: _, revision: __, ...inventory } = fixture<Record<string, unknown>>("acme");
  const response = await fetch(origin + organizationPath(id), {
    method: "PUT",
    headers: { ...(await authorization(id, "service")), "If-None-Match": "*" },
    body: JSON.stringify({ ...inventory, authority: "service", id }),
  });
  if (!response.ok) throw new Error(await response.text());
}
