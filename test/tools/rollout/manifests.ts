import type { RolloutOptions } from "./options.ts";

/** The names of the files in the folder on the web. */
export const FILES = {
  crx: "contribution-lens.crx",
  xpi: "contribution-lens.xpi",
  chromiumUpdates: "updates.xml",
  firefoxUpdates: "updates.json",
} as const;

/** The members of the built manifests that a roll-out reads. */
export interface BuiltManifest {
  readonly version: string;
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko: { readonly id: string; readonly strict_min_version: string };
  };
  readonly [member: string]: unknown;
}

/** Returns Chromium's manifest with required hosts, the signing key's public half and the address of updates. */
export function chromiumManifest(
  manifest: BuiltManifest,
  publicKey: string,
  { hosts, url }: RolloutOptions,
): BuiltManifest {
  return {
    ...manifest,
    key: publicKey,
    ...(hosts.length > 0 && { host_permissions: hosts }),
    ...(url !== undefined && { update_url: url + FILES.chromiumUpdates }),
  };
}

/** Returns Firefox's manifest with required hosts, an id of one's own and the address of updates. */
export function firefoxManifest(
  manifest: BuiltManifest,
  { hosts, url, firefoxId }: RolloutOptions,
): BuiltManifest {
  const { gecko, ...others } = { ...geckoOf(manifest) };
  return {
    ...manifest,
    ...(hosts.length > 0 && { host_permissions: hosts }),
    browser_specific_settings: {
      ...others,
      gecko: {
        ...gecko,
        ...(firefoxId !== undefined && { id: firefoxId }),
        ...(url !== undefined && { update_url: url + FILES.firefoxUpdates }),
      },
    },
  };
}

/** Returns Firefox's update manifest. It has no hash of the package: Mozilla's signature changes it. */
export function firefoxUpdates(manifest: BuiltManifest, url: string): object {
  const { id, strict_min_version } = geckoOf(manifest).gecko;
  const update = {
    version: manifest.version,
    update_link: url + FILES.xpi,
    applications: { gecko: { strict_min_version } },
  };
  return { addons: { [id]: { updates: [update] } } };
}

export function geckoOf({ browser_specific_settings: settings }: BuiltManifest) {
  if (!settings) throw new Error("the manifest for Firefox has no `browser_specific_settings`");
  return settings;
}
