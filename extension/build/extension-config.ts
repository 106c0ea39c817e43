import { readFileSync } from "node:fs";
import { join } from "node:path";
import { crx } from "@crxjs/vite-plugin";
import type { UserConfig } from "vite";
import { background } from "./background.ts";
import { manifestFor } from "./manifest-for.ts";
import { titleMessages } from "./title-messages.ts";

const ROOT = join(import.meta.dirname, "../..");

/** One chunk for the modules that most pages of the extension share; languages are loaded on demand. */
const PAGE_CHUNK = {
  name: "shared",
  test: /^(?!.*\/i18n\/[\w-]+\/).*\.tsx?$|node_modules/,
  minShareCount: 3,
};

/** An unpacked extension. */
export function extensionConfig(browser: "chrome" | "firefox", browsers: string[]): UserConfig {
  const manifest = JSON.parse(readFileSync(`${ROOT}/manifest.json`, "utf8"));
  return {
    root: ROOT,
    publicDir: "extension/assets",
    plugins: [
      crx({ manifest: manifestFor(browser, manifest), browser }),
      background(browser),
      titleMessages(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browsers,
      cssTarget: browsers,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: {
        input: {
          "first-run": "extension/first-run/index.html",
          // The plugin doesn't know Firefox's sidebar; twice in Chromium, its page would be a shared module.
          ...(browser === "firefox" && { panel: "extension/side-panel/index.html" }),
        },
        checks: { ineffectiveDynamicImport: false, pluginTimings: false },
        output: { codeSplitting: { groups: [PAGE_CHUNK] } },
      },
    },
  };
}
