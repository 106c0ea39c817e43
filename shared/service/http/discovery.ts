import type { SettingsStore } from "../store/settings-store.ts";

/** `/.well-known/data-contribution.json`. */
export interface DiscoveryDocument {
  readonly version: 1;
  readonly organization: string;
  /** Address of the settings service. */
  readonly service: string;
  readonly signIn?: { readonly issuer: string; readonly clientId: string };
}

/** The discovery document where none is configured: only one organization can be meant. */
export async function discoveryOf(
  store: SettingsStore,
  announced: Pick<DiscoveryDocument, "service" | "signIn">,
): Promise<DiscoveryDocument | undefined> {
  const [organization, ...others] = await store.organizationIds();
  if (organization === undefined || others.length > 0) return undefined;
  return { version: 1, organization, ...announced };
}
