import { readdirSync, readFileSync } from "node:fs";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { defineConfig, type Plugin, type UserConfig } from "vite";

/**
 * One configuration, one mode for each thing that leaves the build (see `architecture` in the README):
 * `package` and `bundle` (browser parts of the npm package), `service` (its Node part),
 * `chrome` and `firefox` (the unpacked extensions).
 */
export default defineConfig(async ({ mode }): Promise<UserConfig> => {
  switch (mode) {
    case "package":
      return browserPackage({
        index: "shared/rules/index.ts",
        client: "shared/client/index.ts",
        widget: "widget/define.ts",
        "widget/index": "widget/index.ts",
        "widget/define": "widget/define.ts",
      });
    case "bundle":
      return browserPackage({ "widget.bundle": "widget/define.ts" });
    case "service":
      return servicePackage();
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

function browserPackage(entries: Record<string, string>): UserConfig {
  const single = Object.keys(entries).length === 1;
  return {
    root: ROOT,
    publicDir: false,
    plugins: single ? [] : [packageManifest()],
    build: {
      outDir: PACKAGE,
      emptyOutDir: !single,
      target: BROWSERS,
      cssTarget: BROWSERS,
      modulePreload: false,
      reportCompressedSize: false,
      minify: true,
      lib: { entry: entries, formats: ["es"] },
      rolldownOptions: {
        output: {
          // Vite leaves white space in ES libraries; every byte here is paid by a host's page.
          minify: true,
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name]-[hash].js",
          ...(single && { codeSplitting: false }),
        },
      },
    },
  };
}

function servicePackage(): UserConfig {
  return {
    root: ROOT,
    publicDir: false,
    build: {
      ssr: true,
      outDir: `${PACKAGE}/service`,
      emptyOutDir: true,
      target: "node20",
      minify: false,
      rolldownOptions: {
        input: { index: "shared/service/index.ts", main: "shared/service/main.ts" },
        output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
      },
    },
  };
}

/** An unpacked extension. */
function extension(browser: "chrome" | "firefox"): UserConfig {
  return {
    root: ROOT,
    publicDir: "extension/public",
    plugins: [
      crx({
        manifest: manifestFor(browser, readJson("manifest.json")) as ManifestV3Export,
        browser,
      }),
      locales(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: BROWSERS,
      cssTarget: BROWSERS,
      modulePreload: false,
      reportCompressedSize: false,
    },
  };
}

/** One manifest for both: Firefox knows background scripts, and only it knows its own settings. */
function manifestFor(browser: "chrome" | "firefox", manifest: Record<string, unknown>) {
  const { browser_specific_settings: gecko, minimum_chrome_version: chrome, ...common } = manifest;
  const { service_worker, type } = common["background"] as Record<string, string>;
  return browser === "firefox"
    ? {
        ...common,
        browser_specific_settings: gecko,
        background: { scripts: [service_worker], type },
      }
    : { ...common, minimum_chrome_version: chrome };
}

/** The words that the browser itself shows. */
function locales(): Plugin {
  const folder = `${ROOT}/extension/_locales`;
  return {
    name: "locales",
    generateBundle() {
      for (const locale of readdirSync(folder)) {
        const source = readFileSync(`${folder}/${locale}/messages.json`);
        this.emitFile({ type: "asset", fileName: `_locales/${locale}/messages.json`, source });
      }
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
        this.emitFile({ type: "asset", fileName: file, source: readFileSync(`${ROOT}/${file}`) });
      }
    },
  };
}
