import { readFileSync } from "node:fs";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { extensionConfig } from "./extension/build/extension-config.ts";
import { LANGUAGE_TAGS } from "./shared/i18n/language.ts";
import { CHUNKS, chunkFileName, compileHint } from "./widget/build/chunks.ts";
import { packageFiles } from "./widget/build/package-files.ts";
import { styleSheet } from "./widget/build/style-sheet.ts";

const ROOT = import.meta.dirname;
const PACKAGE = "dist/package";
/** English is in the bundle; the other languages are loaded from the files beside it. */
const OTHER_LANGUAGE = /^.*\/i18n\/(?!en\/)([\w-]+)\/core\.ts$/;
const BROWSERS = ["chrome123", "firefox128", "safari17.5"];

/**
 * One mode for each output: `package` (the modules that bundlers load), `languages`, `widget` (the elements for a
 * script tag), `bundle` (the same in one file), `node` (server rendering and the settings service), `chrome` and
 * `firefox`.
 */
export default defineConfig(({ mode }): UserConfig => {
  switch (mode) {
    case "package":
      return forBrowsers(
        {
          index: "shared/rules/index.ts",
          client: "shared/client/index.ts",
          "widget/index": "widget/index.ts",
          "widget/define": "widget/define.ts",
        },
        { chunkFileNames: "modules/[name]-[hash].js", minify: false },
        [packageFiles(PACKAGE)],
      );
    case "languages":
      return forBrowsers(languages(), { chunkFileNames: "languages/chunks/[name]-[hash].js" });
    case "widget":
      return forBrowsers(
        { widget: "widget/define.ts" },
        { chunkFileNames: chunkFileName, codeSplitting: CHUNKS, postBanner: compileHint },
        [styleSheet()],
      );
    case "bundle":
      return forBrowsers(
        { "widget.bundle": "widget/define.ts" },
        {
          codeSplitting: false,
          paths: (id: string) => id.replace(OTHER_LANGUAGE, "./languages/$1.js"),
        },
        [],
        [OTHER_LANGUAGE],
      );
    case "node":
      return forNode();
    case "chrome":
    case "firefox":
      return extensionConfig(mode, BROWSERS);
    default:
      return {};
  }
});

/** The languages in a folder of their own, which hosts can put beside the bundle. */
function languages(): Record<string, string> {
  return Object.fromEntries(
    LANGUAGE_TAGS.map((tag) => [`languages/${tag}`, `shared/i18n/${tag}/core.ts`]),
  );
}

function forBrowsers(
  entry: Record<string, string>,
  output: object,
  plugins: Plugin[] = [],
  external: RegExp[] = [],
): UserConfig {
  return {
    root: ROOT,
    publicDir: false,
    plugins,
    build: {
      outDir: PACKAGE,
      emptyOutDir: false,
      target: BROWSERS,
      cssTarget: BROWSERS,
      modulePreload: false,
      reportCompressedSize: false,
      lib: { entry, formats: ["es"] },
      rolldownOptions: {
        external,
        checks: { ineffectiveDynamicImport: false },
        preserveEntrySignatures: "allow-extension",
        // Their manifests don't say so. Without it Preact would be a file of its own, which a page finds out about late.
        treeshake: { moduleSideEffects: [{ test: /preact/, sideEffects: false }] },
        // Vite keeps white space in ES libraries.
        output: { minify: true, ...output, entryFileNames: "[name].js" },
      },
    },
  };
}

function forNode(): UserConfig {
  const { peerDependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, "utf8"));
  return {
    root: ROOT,
    publicDir: false,
    // The service's libraries come from npm. The code that renders the elements is bundled with valibot, so it needs none.
    ssr: {
      noExternal: true,
      external: Object.keys(peerDependencies).filter((name) => name !== "valibot"),
    },
    build: {
      ssr: true,
      outDir: PACKAGE,
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rolldownOptions: {
        preserveEntrySignatures: "strict",
        input: {
          "widget/server": "widget/server.ts",
          "service/index": "shared/service/index.ts",
          "service/main": "shared/service/cli/main.ts",
        },
        output: { entryFileNames: "[name].js", chunkFileNames: "node/[name]-[hash].js" },
      },
    },
  };
}
