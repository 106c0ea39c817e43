import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { crx, type ManifestV3Export } from "@crxjs/vite-plugin";
import { minify } from "terser";
import { build, defineConfig, type Plugin, type Rolldown, type UserConfig } from "vite";
import { TITLE_LANGUAGES } from "./extension/title/title-languages.ts";
import { titleWordsOf } from "./extension/title/title-words-of.ts";
import { loadPageWords } from "./extension/words/load-words.ts";
import { loadLanguage } from "./shared/messages/load-language.ts";

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
        main: "shared/service/main.ts",
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
/** The widget's components are Preact's; what browsers load of it draws them by what it needs of that, and no more. */
export const WIDGET_ALIAS = Object.entries({
  preact: "preact",
  "preact/hooks": "hooks",
  "preact/jsx-runtime": "jsx-runtime",
  "@preact/signals": "signals",
}).map(([name, file]) => ({
  find: new RegExp(`^${name}$`),
  replacement: `${ROOT}/widget/render/${file}.ts`,
}));
const BROWSERS = ["chrome123", "firefox128", "safari17.5"];

/**
 * What a page loads before the first usable switch, in as few files as can be: each one that is found out about only
 * when another has arrived costs time. Left to itself the bundler makes one for each set of readers.
 */
const FIRST_CHUNKS = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: "settings",
      test: /widget\/views\/(settings-view|first-answer)|widget\/panel\/(panel|setting-row|setting-state|exceptions-line|switch)\.|styles\/settings|(messages\/reason|model\/overview|client\/may-change|rules\/data-types)\.ts/,
    },
    {
      name: (id: string) => /messages\/([\w-]+)\/(?:language|core)\.ts/.exec(id)?.[1] ?? null,
      test: /messages\/[\w-]+\/(language|core)\.ts/,
    },
  ],
};

/**
 * What the popup needs for its first answer, in two files: one for all languages, one for the language. Left to itself
 * the bundler makes thirty-five, each found out about when another has arrived.
 */
const PAGE_CHUNKS = {
  includeDependenciesRecursively: false,
  groups: [
    {
      name: "answer",
      test: /node_modules\/(preact|@preact|webextension-polyfill)|shared\/(rules|model|policy|client|messages)\/[\w-]+\.ts|widget\/(panel|place|state|change)\/|vite\/preload-helper|extension\/(page|workspaces|words|api|changes)(\/[\w-]+)?\.tsx?$/,
    },
    {
      name: (id: string) =>
        /(?:messages|words)\/([\w-]+)\/(?:language|core|coming|page)\.ts/.exec(id)?.[1] ?? null,
      test: /(messages|words)\/[\w-]+\/(language|core|coming|page)\.ts/,
    },
  ],
};

/**
 * What a page waits for is compiled whole while it arrives, beside the page's own thread, instead of function by
 * function when it runs (Chromium 136 and newer; a comment to all others).
 */
const COMPILE_AT_ONCE = "//# allFunctionsCalledOnLoad\n";

function isFirst({ name }: Rolldown.OutputChunk): boolean {
  return /^(widget|settings|status-view|[a-z]{2}(-[A-Z]{2})?)$/.test(name);
}

/** A second pass over what is minified already: 2 % less, which every page that shows the widget saves. */
function squeeze(): Plugin {
  return {
    name: "squeeze",
    async generateBundle(_options, bundle) {
      inlineRuntime(bundle);
      for (const output of Object.values(bundle)) {
        if (output.type !== "chunk") continue;
        // Arrows: unsafe for functions that are called with `new`, but all that is, is a class. Constants to the right:
        // so they stand in the source, and what is written alike is packed once.
        const compress = {
          passes: 3,
          pure_getters: true,
          unsafe_arrows: true,
          lhs_constants: false,
        };
        const { code } = await minify(output.code, { module: true, ecma: 2020, compress });
        if (code !== undefined) output.code = (isFirst(output) ? COMPILE_AT_ONCE : "") + code;
      }
    },
  };
}

function foldersIn(folder: string): string[] {
  return readdirSync(`${ROOT}/${folder}`, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

/** The languages other than English, each a module whose default export it is. */
function languageEntries(): Record<string, string> {
  const tags = foldersIn("shared/messages");
  return Object.fromEntries(
    tags.map((tag) => [`languages/${tag}`, `shared/messages/${tag}/language.ts`]),
  );
}

/**
 * All in one file is all but the other languages, which are fetched from beside it; the parts of a panel are there
 * already.
 */
function inOneFile(): Plugin {
  return {
    name: "in-one-file",
    enforce: "pre",
    resolveId(id) {
      if (id.endsWith("/languages.ts")) return `${ROOT}/shared/messages/languages-beside.ts`;
      return id.endsWith("/parts.ts") ? `${ROOT}/widget/desk/parts-at-hand.ts` : null;
    },
  };
}

/**
 * In what order the one file has its folders, and of each the modules of which kind: found by moving one after the
 * other to where the file is smallest.
 */
const ALIKE = [
  "shared/messages/en .ts",
  "shared/policy .ts",
  "shared/client .ts",
  "shared/rules .ts",
  "shared/messages .ts",
  "shared/model .ts",
  "widget/history .ts",
  "widget/panel .ts",
  "widget/dates .ts",
  "widget/exceptions .tsx",
  "widget/change .tsx",
  "widget/history .tsx",
  "widget/place .tsx",
  "widget/protection .tsx",
  "widget/status .tsx",
  "widget/render signals.ts",
  "widget/desk .tsx",
  "widget/desk .ts",
  "widget/elements .ts",
];

/**
 * Puts beside each other in the one file what is alike, so that what it repeats is packed once (4 % of what a page
 * fetches): style sheets, words, rules, components. Nothing depends on the order.
 */
function alikeTogether(): Plugin {
  const sheets = ["rest", "settings", "first"].map((name) => `./styles/${name}-sheet.ts`);
  const alike = ALIKE.map((kind) => kind.split(" ")).flatMap(([folder, end = ""]) =>
    readdirSync(`${ROOT}/${folder}`)
      .filter((name) => name.endsWith(end) && !/\.(test|d)\.ts$/.test(name))
      .map((name) => `${ROOT}/${folder}/${name}`),
  );
  const imports = [...sheets, ...alike].map((module) => `import ${JSON.stringify(module)};`);
  return {
    name: "alike-together",
    transform: (code, id) =>
      id.endsWith("/widget/define.ts") ? imports.join("") + code : undefined,
  };
}

/**
 * Makes what is imported on demand a plain import: in one file it is there already. Left to itself the bundler wraps
 * every module into a function that runs when it is first asked for, which is 5 % more and keeps the minifier from
 * seeing through.
 */
function allAtOnce(): Plugin {
  return {
    name: "all-at-once",
    enforce: "post",
    transform(code, id) {
      if (!/\.tsx?$/.test(id)) return undefined;
      const imports: string[] = [];
      const local = (what: (name: string) => string, path: string) => {
        const name = `part${imports.length}`;
        imports.push(`import ${what(name)} from ${path};`);
        return name;
      };
      const changed = code
        .replace(/\(await import\(("[^"]+")\)\)\.(\w+)/g, (_, path: string, part: string) =>
          local((name) => `{ ${part} as ${name} }`, path),
        )
        .replace(
          /\{ (\w+) \} = await import\(("[^"]+")\)/g,
          (_, part: string, path: string) =>
            `${part} = ${local((name) => `{ ${part} as ${name} }`, path)}`,
        )
        .replace(/\bimport\(("[^"]+")\)/g, (_, path: string) => {
          return `Promise.resolve(${local((name) => `* as ${name}`, path)})`;
        });
      return imports.length === 0 ? undefined : imports.join("") + changed;
    },
  };
}

/** All styles of the widget in one file, for first states that a server renders: they are there before any script. */
function styleSheet(): Plugin {
  const folder = `${ROOT}/widget/styles`;
  const order = ["tokens", "base", "settings", "rest", "table"];
  return {
    name: "style-sheet",
    generateBundle() {
      const names = readdirSync(folder).flatMap((file) =>
        file.endsWith(".css") ? [file.slice(0, -".css".length)] : [],
      );
      const sorted = [...order, ...names.filter((name) => !order.includes(name))];
      const source = sorted.map((name) => readFileSync(`${folder}/${name}.css`, "utf8")).join("");
      this.emitFile({ type: "asset", fileName: "widget.css", source });
    },
  };
}

/** An object with a module's exports, from a function for each; what a host never sees needs no more. */
const NAMESPACE =
  "exports=>{for(let name in exports)exports[name]={get:exports[name]};return Object.create(null,exports)}";

/**
 * The bundler keeps a helper of three lines in a file of its own; a page would have to find out about it, and fetch
 * it, before anything that uses it runs.
 */
function inlineRuntime(bundle: Rolldown.OutputBundle): void {
  const outputs = Object.values(bundle).filter((output) => output.type === "chunk");
  const runtime = outputs.find(({ fileName }) => fileName.includes("rolldown-runtime"));
  if (!runtime) return;
  const [, helper] = /export\s*\{\s*(\w+)\s*\};?\s*$/.exec(runtime.code) ?? [];
  if (!helper || !runtime.code.includes("Module")) {
    throw new Error("the bundler's runtime is not what it was");
  }
  delete bundle[runtime.fileName];
  const imported = new RegExp(`import\\{${helper} as (\\w+)\\}from"[^"]*rolldown-runtime[^"]*";?`);
  for (const output of outputs) {
    output.code = output.code.replace(imported, `const $1=${NAMESPACE};`);
    if (output.code.includes("rolldown-runtime")) throw new Error("the runtime is still imported");
  }
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
    publicDir: "extension/public",
    plugins: [
      crx({
        manifest: manifestFor(browser, readJson("manifest.json")) as ManifestV3Export,
        browser,
      }),
      locales(),
      titleWords(),
      withoutMarkup(),
      background(browser),
      ...(browser === "chrome" ? [managedSchema()] : []),
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
        input: { panel: "extension/panel/index.html" },
        checks: { ineffectiveDynamicImport: false, pluginTimings: false },
        preserveEntrySignatures: false,
        output: { codeSplitting: PAGE_CHUNKS },
      },
    },
  };
}

/** One manifest for both, without what only the other one knows; the background is built apart. */
function manifestFor(browser: "chrome" | "firefox", manifest: Record<string, unknown>) {
  const {
    background: _,
    browser_specific_settings: gecko,
    minimum_chrome_version: chrome,
    side_panel,
    sidebar_action,
    ...common
  } = manifest;
  const permissions = manifest["permissions"] as string[];
  return browser === "firefox"
    ? {
        ...common,
        browser_specific_settings: gecko,
        sidebar_action,
        permissions: permissions.filter((name) => name !== "sidePanel"),
      }
    : {
        ...common,
        minimum_chrome_version: chrome,
        side_panel,
        storage: { managed_schema: "managed-schema.json" },
      };
}

/**
 * The background in one file of its own. A stopped worker starts with reading it: shared with the pages it would be
 * thirty files, with parts that only the pages use. Firefox knows background scripts, Chromium a service worker.
 */
function background(browser: "chrome" | "firefox"): Plugin {
  const fileName = "background.js";
  const outDir = `${ROOT}/dist/${browser}`;
  return {
    name: "background",
    async writeBundle() {
      await build({
        configFile: false,
        root: ROOT,
        publicDir: false,
        logLevel: "warn",
        build: {
          outDir,
          emptyOutDir: false,
          target: BROWSERS,
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
      const path = `${outDir}/manifest.json`;
      const manifest = JSON.parse(readFileSync(path, "utf8"));
      manifest.background =
        browser === "firefox" ? { scripts: [fileName] } : { service_worker: fileName };
      writeFileSync(path, JSON.stringify(manifest, null, 2));
    },
  };
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

/** Takes out of Preact the one place that sets markup: nothing here does, and who reviews extensions looks for it. */
function withoutMarkup(): Plugin {
  return {
    name: "without-markup",
    transform(code, id) {
      if (!id.endsWith("/preact/dist/preact.mjs")) return undefined;
      const changed = code.replace(/\(\w+\.innerHTML=\w+\.__html\)/, "0");
      if (changed === code) throw new Error("Preact sets markup in another way than it did");
      return changed;
    },
  };
}

/** What an employer's policy can set, in the form that Chromium wants; Firefox takes a policy as it is. */
function managedSchema(): Plugin {
  const file = `${ROOT}/extension/policy/managed-schema.json`;
  return {
    name: "managed-schema",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "managed-schema.json", source: readFileSync(file) });
    },
  };
}

/** What the toolbar's title says, as data: the background of an extension cannot load code when it needs it. */
function titleWords(): Plugin {
  return {
    name: "title-words",
    async generateBundle() {
      for (const tag of TITLE_LANGUAGES) {
        const language = await loadLanguage(tag);
        const source = JSON.stringify(titleWordsOf(language, await loadPageWords(tag)));
        this.emitFile({ type: "asset", fileName: `words/${tag}.json`, source });
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
