import type { ManifestV3Export } from "@crxjs/vite-plugin";

/** Returns the manifest without the background, and without the keys that only the other browser knows. */
export function manifestFor(
  browser: "chrome" | "firefox",
  manifest: Record<string, unknown>,
): ManifestV3Export {
  const {
    background: _,
    browser_specific_settings: gecko,
    key,
    minimum_chrome_version: chrome,
    side_panel,
    sidebar_action,
    ...common
  } = manifest;
  const permissions = manifest["permissions"] as string[];
  const own =
    browser === "firefox"
      ? {
          ...common,
          // Firefox hides the icons of new extensions in a menu; Chromium always does.
          action: { ...(manifest["action"] as object), default_area: "navbar" },
          browser_specific_settings: gecko,
          key,
          sidebar_action,
          permissions: permissions.filter((name) => name !== "sidePanel"),
        }
      : {
          ...common,
          key,
          minimum_chrome_version: chrome,
          side_panel,
          storage: { managed_schema: "managed-schema.json" },
        };
  return own as ManifestV3Export;
}
