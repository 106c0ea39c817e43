import { readdirSync, readFileSync } from "node:fs";
import { crx } from "@crxjs/vite-plugin";
import { defineConfig, type Plugin, type UserConfig } from "vite";
import { titleWords } from "./extension/build/assets.ts";
import { manifestFor } from "./extension/build/manifest-for.ts";
import { SHARED_CHUNKS } from "./extension/build/shared-chunks.ts";
import { WIDGET_ALIAS } from "./widget/build/alias.ts";
import { FIRST_CHUNKS } from "./widget/build/first-chunks.ts";
import { alikeTogether, allAtOnce, inOneFile } from "./widget/build/one-file.ts";
import { squeeze } from "./widget/build/squeeze.ts";
import { styleSheet } from "./widget/build/style-sheet.ts";

/**
 * One configuration, one mode for each thing that leaves the build:
 * `package`, `widget` and `bundle` (browser parts of the npm package: rules and client, the elements, the elements
 * in one file), `server` (renders the elements in Node), `service`, `chrome` and `firefox` (the unpacked extensions).
 */
export default defineConfig(async ({ mode }): Promise<UserConfig> => {
  switch (mode) {
    case "package":
      return browserPackage(
        { index: "shared/rules/index.ts", client: "shared/client/index.ts" },
        { plugins: [packageManifest()] },
      );
    case "widget":
      return browserPackage(
        { widget: "widget/define.ts" },
        { plugins: [styleSheet()], codeSplitting: FIRST_CHUNKS },
      );
    case "elements":
      return browserPackage(
        { "widget/index": "widget/index.ts", "widget/define": "widget/define.ts" },
        { codeSplitting: FIRST_CHUNKS, chunks: "widget/chunks" },
      );
    case "bundle":
      return browserPackage(
        { "widget.bundle": "widget/define.ts" },
        { codeSplitting: false, plugins: [inOneFile(), alikeTogether(), allAtOnce()] },
      );
    case "languages":
      return browserPackage(languageEntries(), { chunks: "languages/chunks" });
    case "server":
      return nodePackage("widget", { server: "widget/server.ts" }, false);
    case "service":
      return nodePackage("service", {
        index: "shared/service/index.ts",
        main: "shared/service/cli/main.ts",
      });
    case "chrome":
    case "firefox":
      return extension(mode);
    default:
      return {};
  }
});

const ROOT = import.meta.dirname;
const PACKAGE = "dist/package";
const BROWSERS = ["chrome123", "firefox128", "safari17.5"];

/** The languages other than English, each a module whose default export it is. */
function languageEntries(): Record<string, string> {
  const entries = readdirSync(`${ROOT}/shared/i18n`, { withFileTypes: true });
  const tags = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Object.fromEntries(tags.map((tag) => [`languages/${tag}`, `shared/i18n/${tag}/core.ts`]));
}

interface Output {
  readonly plugins?: Plugin[];
  readonly codeSplitting?: false | typeof FIRST_CHUNKS;
  /** Folder of what is loaded on demand. */
  readonly chunks?: string;
}

function browserPackage(entries: Record<string, string>, output: Output): UserConfig {
  const { plugins = [], codeSplitting, chunks = "chunks" } = output;
  return {
    root: ROOT,
    publicDir: false,
    plugins: [...plugins, squeeze()],
    resolve: { alias: WIDGET_ALIAS },
    build: {
      outDir: PACKAGE,
      // `npm start` builds only what it needs, and what an earlier build left stays; `build:package` empties first.
      emptyOutDir: false,
      target: BROWSERS,
      cssTarget: BROWSERS,
      modulePreload: false,
      reportCompressedSize: false,
      minify: true,
      lib: { entry: entries, formats: ["es"] },
      rolldownOptions: {
        // A module can be needed at once here and asked for early there.
        checks: { pluginTimings: false, ineffectiveDynamicImport: false },
        ...(codeSplitting && { preserveEntrySignatures: "allow-extension" as const }),
        output: {
          // Vite leaves white space in ES libraries; every byte here is paid by a host's page.
          minify: true,
          entryFileNames: "[name].js",
          chunkFileNames: `${chunks}/[name]-[hash].js`,
          ...(codeSplitting !== undefined && { codeSplitting }),
        },
      },
    },
  };
}

/** Parts that run in Node; the service leaves its libraries to npm, what renders the elements has them inside. */
function nodePackage(
  folder: string,
  input: Record<string, string>,
  emptyOutDir = true,
): UserConfig {
  return {
    root: ROOT,
    publicDir: false,
    // Without `WIDGET_ALIAS`: what is rendered to a string are Preact's own nodes.
    ...(folder === "widget" && { ssr: { noExternal: true } }),
    build: {
      ssr: true,
      outDir: `${PACKAGE}/${folder}`,
      emptyOutDir,
      target: "node20",
      minify: false,
      rolldownOptions: {
        checks: { ineffectiveDynamicImport: false },
        // What parts share is imported from a file of theirs, not from what hosts import.
        preserveEntrySignatures: "strict",
        input,
        output: {
          entryFileNames: "[name].js",
          chunkFileNames: emptyOutDir ? "[name]-[hash].js" : "server/[name]-[hash].js",
        },
      },
    },
  };
}

/** An unpacked extension. */
function extension(browser: "chrome" | "firefox"): UserConfig {
  return {
    root: ROOT,
    publicDir: "extension/assets",
    plugins: [
      crx({ manifest: manifestFor(browser, readJson("manifest.json")), browser }),
      titleWords(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: BROWSERS,
      cssTarget: BROWSERS,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // Of what Firefox calls a sidebar the plugin knows nothing.
      rolldownOptions: {
        input: { panel: "extension/side-panel/index.html" },
        checks: { ineffectiveDynamicImport: false, pluginTimings: false },
        output: { codeSplitting: { groups: SHARED_CHUNKS } },
      },
    },
  };
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${ROOT}/${file}`, "utf8"));
}

interface Manifest {
  readonly [field: string]: unknown;
  readonly exports: unknown;
}

/** A text as it is in the package, which has neither the pictures nor the sources that it links to. */
function withoutDeadLinks(markdown: string): string {
  const beside = String.raw`\((?!https?:|#)[^)]*\)`;
  return markdown
    .replace(
      new RegExp(String.raw`^(\| \| \|\n\| --- \| --- \|\n)?.*!\[[^\]]*\]${beside}.*\n\n?`, "gm"),
      "",
    )
    .replace(new RegExp(String.raw`(?<!!)\[([^\]]+)\]${beside}`, "g"), "$1");
}

/** The package.json of what is published: the repository's own, with paths that count from its folder. */
function packageManifest(): Plugin {
  return {
    name: "package-manifest",
    generateBundle() {
      const manifest: Manifest = JSON.parse(readFileSync(`${ROOT}/package.json`, "utf8"));
      const { scripts: _, devDependencies: __, private: ___, ...kept } = manifest;
      const source = `${JSON.stringify(kept, null, 2).replaceAll(`./${PACKAGE}/`, "./")}\n`;
      this.emitFile({ type: "asset", fileName: "package.json", source });
      for (const file of ["README.md", "LICENSE", "CHANGELOG.md"]) {
        const text = readFileSync(`${ROOT}/${file}`, "utf8");
        this.emitFile({ type: "asset", fileName: file, source: withoutDeadLinks(text) });
      }
    },
  };
}
