import { FILES } from "./manifests.ts";

interface PolicyOptions {
  /** The folder on the web that has package and updates. */
  readonly url: string;
  readonly chromiumId: string;
  readonly firefoxId: string;
  /** The employer's workspaces, as the extension reads them. */
  readonly policy?: object;
}

/**
 * Returns the policies that install the extension, pin it and hand it the employer's workspaces: a managed policy file
 * for Chrome and Edge, and a `policies.json` for Firefox.
 */
export function rolloutPolicies({ url, chromiumId, firefoxId, policy }: PolicyOptions) {
  const chromium = {
    installation_mode: "force_installed",
    update_url: url + FILES.chromiumUpdates,
    // Later updates come from the same address, whatever the package says.
    override_update_url: true,
  };
  const workspaces = policy && { "3rdparty": { extensions: { [chromiumId]: policy } } };
  return {
    chrome: {
      ExtensionSettings: { [chromiumId]: { ...chromium, toolbar_pin: "force_pinned" } },
      ...workspaces,
    },
    edge: {
      ExtensionSettings: { [chromiumId]: { ...chromium, toolbar_state: "force_shown" } },
      ...workspaces,
    },
    firefox: {
      policies: {
        ExtensionSettings: {
          [firefoxId]: {
            installation_mode: "force_installed",
            install_url: url + FILES.xpi,
            default_area: "navbar",
          },
        },
        ...(policy && { "3rdparty": { Extensions: { [firefoxId]: policy } } }),
      },
    },
  };
}
