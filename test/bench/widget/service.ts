import { type Caller, createHandler, SettingsStore } from "../../../shared/service/index.ts";
import type { Sized } from "./organizations.ts";

/** Room for an inventory of 50,000 spaces. */
const BODY_LIMIT = 2 ** 26;

/** The settings service of the bench. */
export interface Service {
  readonly handle: (request: Request) => Promise<Response>;
  close(): Promise<void>;
}

/** A service, mounted at `/contribution`, that has these organizations; every caller is an admin. */
export async function startService(organizations: readonly Sized[]): Promise<Service> {
  const store = await SettingsStore.open({ memory: true });
  const roles: Caller["organizations"] = Object.fromEntries(
    organizations.map(({ inventory }) => [inventory.id, "admin"]),
  );
  const caller: Caller = { id: "mara", name: "Mara Ito", organizations: roles };
  for (const { inventory, changes } of organizations) {
    const author = { caller, now: () => new Date() };
    await store.replaceInventory(inventory, (revision) => revision === null, author);
    for (const change of changes) {
      const { status, body } = await store.change(inventory.id, change, () => true, author);
      if (status !== 200) throw new Error(body);
    }
  }
  return {
    handle: createHandler({
      store,
      basePath: "/contribution",
      bodyLimit: BODY_LIMIT,
      authenticate: async () => caller,
    }),
    close: () => store.close(),
  };
}
