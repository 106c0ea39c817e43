import type { SettingsStore } from "../store/settings-store.ts";
import { notFound } from "../store/store-error.ts";

/**
 * Returns the stored revision of an organization.
 * @throws {StoreError} `organization-not-found`
 */
export async function requireOrganization(store: SettingsStore, id: string): Promise<number> {
  const revision = await store.revision(id);
  if (revision === null) throw notFound();
  return revision;
}
