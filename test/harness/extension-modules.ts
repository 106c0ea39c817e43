import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { ExtensionBrowser, TestPage } from "./extension-browser.ts";
import { fillStorage } from "./full-storage.ts";
import { launchWithExtension } from "./launch.ts";
import { until } from "./puppeteer-page.ts";

type Modules = typeof import("./modules.ts");

/** Modules of the extension, each to be called by itself, in a real browser with its real storage and locks. */
export class ExtensionModules {
  readonly #browser: ExtensionBrowser;
  readonly #page: TestPage;

  private constructor(browser: ExtensionBrowser, page: TestPage) {
    this.#browser = browser;
    this.#page = page;
  }

  /** @param hosts match patterns of the servers that may be asked */
  static async open(
    name: ExtensionBrowser["name"],
    hosts: readonly string[],
  ): Promise<ExtensionModules> {
    bundled ??= bundle();
    const files = {
      "modules.js": await bundled,
      "modules.html": `<!doctype html><title>Modules</title><script src="modules.js"></script>`,
      // Without the background, nothing else writes to the storage.
      "service-worker-loader.js": "",
    };
    const browser = await launchWithExtension(name, { hosts, files });
    const page = await browser.extensionPage("modules.html");
    await until(() => page.evaluate("document.readyState === 'complete'"));
    return new ExtensionModules(browser, page);
  }

  /**
   * Runs work in the browser.
   * @param work is sent as text: it knows nothing but what it is given, and the web
   * @param given JSON, as is what it comes to
   */
  async run<Given, Result>(
    work: (modules: Modules, given: Given) => Promise<Result>,
    given: Given,
  ): Promise<Result> {
    return this.#page.evaluate(`(${work})(modules, ${JSON.stringify(given)})`);
  }

  /** All that the extension keeps in a part of its storage. */
  async kept(area: "local" | "session" = "local"): Promise<Record<string, unknown>> {
    return this.run(({ browser }, name) => browser.storage[name].get(null), area);
  }

  /** Makes items all that the extension keeps. */
  async keep(items: Readonly<Record<string, unknown>>): Promise<void> {
    await this.run(async ({ browser, eraseAll }, wanted) => {
      await eraseAll();
      await browser.storage.local.set(wanted);
    }, items);
  }

  /** Leaves this many bytes of the storage free, in Chromium. */
  async fill(left: number): Promise<void> {
    await fillStorage(this.#page, left);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

let bundled: Promise<string> | undefined;

/** The modules in one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL("../..", import.meta.url)),
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      minify: false,
      lib: { entry: "test/harness/modules.ts", formats: ["iife"], name: "modules" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const chunks = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  const [script] = chunks.filter((output) => output.type === "chunk");
  if (!script) throw new Error("the modules were not bundled");
  return script.code;
}
