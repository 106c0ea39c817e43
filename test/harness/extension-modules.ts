import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { ExtensionBrowser, TestPage } from "./extension-browser.ts";
import { fillStorage } from "./full-storage.ts";
import { launchWithExtension } from "./launch.ts";
import { waitUntil } from "./wait-until.ts";

type Modules = typeof import("./modules.ts");

/** Calls single modules of the extension in a real browser, with its real storage and locks. */
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
      "background.js": "",
    };
    const browser = await launchWithExtension(name, { hosts, files });
    const page = await browser.extensionPage("modules.html");
    await waitUntil(() => page.evaluate<boolean>("document.readyState === 'complete'"));
    return new ExtensionModules(browser, page);
  }

  /**
   * Runs a function in the browser.
   * @param work is sent as text, so it can't use variables around it
   * @param given JSON, as is the result
   */
  async run<Given, Result>(
    work: (modules: Modules, given: Given) => Promise<Result>,
    given: Given,
  ): Promise<Result> {
    return this.#page.evaluate(`(${work})(modules, ${JSON.stringify(given)})`);
  }

  /** Returns every item of a storage area. */
  async readStorage(area: "local" | "session" = "local"): Promise<Record<string, unknown>> {
    return this.run(({ browser }, name) => browser.storage[name].get(null), area);
  }

  /** Replaces every item of the local storage. */
  async replaceStorage(items: Readonly<Record<string, unknown>>): Promise<void> {
    await this.run(async ({ browser, eraseAll }, wanted) => {
      await eraseAll();
      await browser.storage.local.set(wanted);
    }, items);
  }

  /** Fills the storage up to this many free bytes; Chromium only. */
  async fill(left: number): Promise<void> {
    await fillStorage(this.#page, left);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

let bundled: Promise<string> | undefined;

/** Bundles the modules into one script. */
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
  if (!script) throw new Error("Vite wrote no script of `test/harness/modules.ts`");
  return script.code;
}
