import { type Caller, createHandler, SettingsStore } from "../../../shared/service/index.ts";
import type { BenchOrganization } from "./organizations.ts";

/** Room for an inventory of 50,000 spaces. */
const BODY_LIMIT = 2 ** 26;

/** The settings service of the bench. */
export interface Service {
  readonly handle: (request: Request) => Promise<Response>;
  close(): Promise<void>;
}

/** Starts a service at `/contribution` with these organizations; every caller is an admin. */
export async function startService(organizations: readonly BenchOrganization[]): Promise<Service> {
  const store = await SettingsStore.open({ memory: true });
  const roles: Caller["organizations"] = Object.fromEntries(
    organizations.map(({ inventory }) => [inventory.id, "admin"]),
  );
  const caller: Caller = { id: "mara", name: "Mara Ito", organizations: roles };
  const handle = createHandler({
    store,
    basePath: "/contribution",
    bodyLimit: BODY_LIMIT,
    // The organizations are filled at once, with thousands of exceptions.
    rateLimits: false,
    authenticate: async () => caller,
  });
  for (const { inventory, changes } of organizations) {
    const context = { actor: caller, now: () => new Date() };
    await store.replaceInventory({ inventory }, (revision) => revision === null, context);
    for (const change of changes) {
      const address = `http://localhost/contribution/v1/organizations/${inventory.id}/changes`;
      const response = await handle(
        new Request(address, {
          method: "POST",
          headers: { "If-Match": "*", "Content-Type": "application/json" },
          body: JSON.stringify(change),
        }),
      );
      if (!response.ok) throw new Error(await response.text());
    }
  }
  return {
    handle,
    close: () => store.close(),
  };
}
