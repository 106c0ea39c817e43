import { fixture } from "../fixtures.ts";
import { type ExtensionBrowser, type TestPage, Toolbar } from "../harness/extension-browser.ts";
import { type HttpsServer, serveEverywhere } from "../harness/https-server.ts";
import { launchWithExtension } from "../harness/launch.ts";

/** A browser with the extension, its toolbar, and a page beside the options. */
export class OptionsBrowser {
  readonly browser: ExtensionBrowser;
  readonly toolbar: Toolbar;
  readonly page: TestPage;
  readonly #server: HttpsServer;

  private constructor(
    browser: ExtensionBrowser,
    toolbar: Toolbar,
    page: TestPage,
    server: HttpsServer,
  ) {
    this.browser = browser;
    this.toolbar = toolbar;
    this.page = page;
    this.#server = server;
  }

  static async launch(name: ExtensionBrowser["name"]): Promise<OptionsBrowser> {
    const server = await serveEverywhere();
    const hosts = ["https://*.atlassian.net/*", "http://localhost/*"];
    const browser = await launchWithExtension(name, { hosts, port: server.port });
    const toolbar = await Toolbar.open(browser);
    return new OptionsBrowser(browser, toolbar, await browser.newPage(), server);
  }

  /** Opens the options page in front of the others. */
  async open(query = ""): Promise<TestPage> {
    const options = await this.browser.extensionPage(`extension/options/index.html${query}`);
    await options.activate();
    return options;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.#server.close();
  }
}

/** Imports a document, by default the fixture's organization. */
export async function importDocument(
  options: TestPage,
  document: unknown = fixture("acme"),
): Promise<void> {
  await options.press("radio", "My company runs a settings service");
  await options.press("radio", "Import a document");
  await options.fill("Or paste it", JSON.stringify(document));
  await options.press("button", "Import");
}

/** Chooses an option of the field with this label. */
export async function choose(options: TestPage, label: string, value: string): Promise<void> {
  await options.evaluate(`(() => {
    const select = [...document.querySelectorAll("select")].find(({ labels }) =>
      labels[0].textContent === ${JSON.stringify(label)});
    select.value = ${JSON.stringify(value)};
    select.dispatchEvent(new Event("change", { bubbles: true }));
  })()`);
}
