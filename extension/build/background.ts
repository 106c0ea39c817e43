import type { CrxPlugin } from "@crxjs/vite-plugin";
import { build, type ResolvedConfig } from "vite";

const FILE_NAME = "background.js";

/**
 * Bundles the background by a Vite run of its own. A stopped service worker starts by reading its scripts: one file
 * that holds only what the background uses is faster than chunks that it shares with the pages.
 */
export function background(browser: "chrome" | "firefox"): CrxPlugin {
  let config: ResolvedConfig;
  return {
    name: "background",
    enforce: "post",
    configResolved(resolved) {
      config = resolved;
    },
    renderCrxManifest: (manifest) => ({
      ...manifest,
      background: browser === "firefox" ? { scripts: [FILE_NAME] } : { service_worker: FILE_NAME },
    }),
    async closeBundle() {
      const { root, build: options, logLevel = "warn" } = config;
      await build({
        configFile: false,
        root,
        publicDir: false,
        logLevel,
        build: {
          outDir: options.outDir,
          emptyOutDir: false,
          target: options.target || [],
          modulePreload: false,
          reportCompressedSize: false,
          minify: true,
          lib: {
            entry: "extension/background/index.ts",
            formats: ["iife"],
            name: "background",
            fileName: () => FILE_NAME,
          },
        },
      });
    },
  };
}
