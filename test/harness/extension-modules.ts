import { fileURLToPath } from "node:url";
import { build } from "vite";
import { type ExtensionBrowser, fillStorage, type TestPage } from "./extension-browser.ts";
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
    const browser = await launchWithExtension(name, { hosts, files, keepsFirstRun: true });
    const page = await browser.extensionPage("modules.html");
    await waitUntil(() => page.evaluate<boolean>("document.readyState === 'complete'"));
    return new ExtensionModules(browser, page);
  }

  /**
   * Runs a function in the browser.
   * @param work is sent as text, so it can't use variables around it
   * @param input JSON, as is the result
   */
  async run<Input, Result>(
    work: (modules: Modules, input: Input) => Promise<Result>,
    input: Input,
  ): Promise<Result> {
    return this.#page.evaluate(`(${work})(modules, ${JSON.stringify(input)})`);
  }

  /** Returns every item of a storage area. */
  async readStorage(area: "local" | "session" = "local"): Promise<Record<string, unknown>> {
    return this.run(({ browser }, name) => browser.storage[name].get(null), area);
  }

  /** Replaces every item of the local storage. */
  async replaceStorage(items: Readonly<Record<string, unknown>>): Promise<void> {
    await this.run(async ({ browser, eraseAll }, replacement) => {
      await eraseAll();
      await browser.storage.local.set(replacement);
    }, items);
  }

  /** Fills the local storage until this many bytes are free; Chromium only. */
  async fill(freeBytes: number): Promise<void> {
    await fillStorage(this.#page, freeBytes);
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
