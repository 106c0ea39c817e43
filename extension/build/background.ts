import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "vite";

const ROOT = join(import.meta.dirname, "../..");

/**
 * The background in one file of its own. A stopped worker starts with reading it: shared with the pages it would be
 * thirty files, with parts that only the pages use. Firefox knows background scripts, Chromium a service worker.
 */
export function background(targets: readonly string[]): Plugin {
  const fileName = "background.js";
  return {
    name: "background",
    async writeBundle({ dir = "" }) {
      await build({
        configFile: false,
        root: ROOT,
        publicDir: false,
        logLevel: "warn",
        build: {
          outDir: dir,
          emptyOutDir: false,
          target: [...targets],
          modulePreload: false,
          reportCompressedSize: false,
          minify: true,
          lib: {
            entry: "extension/background/index.ts",
            formats: ["iife"],
            name: "background",
            fileName: () => fileName,
          },
          rolldownOptions: { output: { codeSplitting: false } },
        },
      });
      const path = join(dir, "manifest.json");
      const manifest = JSON.parse(readFileSync(path, "utf8"));
      manifest.background =
        "browser_specific_settings" in manifest
          ? { scripts: [fileName] }
          : { service_worker: fileName };
      writeFileSync(path, JSON.stringify(manifest, null, 2));
    },
  };
}
