import { launch } from "puppeteer-core";
import { type ExtensionBrowser, FIRST_RUN, type TestPage } from "./extension-browser.ts";
import { findFirefox } from "./find.ts";
import { startProxy } from "./proxy.ts";
import { adapt } from "./puppeteer-page.ts";
import { sidebarFrom } from "./sidebar.ts";
import { waitUntil } from "./wait-until.ts";

/** The id that the extension has in Firefox. */
export const ADDON = "contribution-lens@contribution-lens.example";
const UUID = "6f0c7a52-9d1b-4a86-8c53-2f4f8f1c9a10";

/** Closes the page that the extension opens after its installation. Returns false while there is none. */
const CLOSE_FIRST_RUN = `(async () => {
  const tabs = (await browser.tabs.query({})).filter(({ url }) => url?.endsWith("${FIRST_RUN}"));
  await browser.tabs.remove(tabs.map(({ id }) => id));
  return tabs.length > 0;
})()`;

/** Lets a policy install a package that Mozilla has not signed, from a server without a certificate. */
const UNSIGNED = {
  "xpinstall.signatures.required": false,
  "extensions.checkUpdateSecurity": false,
};

interface Options {
  /** Folder of the unpacked extension; absent if a policy installs it. */
  readonly extension?: string;
  /** Local port that every https address leads to. */
  readonly port?: number;
  /** Milliseconds after which an idle background is stopped. */
  readonly idle?: number;
  /** The person's home folder; the machine's by default. */
  readonly home?: string;
  readonly headless?: boolean;
  /** The screen to open windows on, such as `:99`. */
  readonly display?: string;
  /** Physical pixels per CSS pixel. */
  readonly scale?: number;
  /** Further environment variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** False if the extension opens no page after its installation, or if the test needs that page. */
  readonly closesFirstRun?: boolean;
}

/** Starts Firefox with the extension. */
export async function launchFirefox(options: Options): Promise<ExtensionBrowser> {
  const { extension, port, idle = 30_000, home, headless = true, display, scale, env } = options;
  const proxy = port === undefined ? undefined : await startProxy(port);
  const browser = await launch({
    browser: "firefox",
    executablePath: await findFirefox(),
    headless,
    env: {
      ...process.env,
      ...(home !== undefined && { HOME: home }),
      ...(display !== undefined && { DISPLAY: display }),
      ...env,
    },
    // Without it the driver may not open the extension's own pages.
    args: ["--remote-allow-system-access"],
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      ...(proxy && {
        "network.proxy.type": 1,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": proxy.port,
        "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
      }),
      "extensions.originControls.grantByDefault": true,
      "extensions.webextensions.uuids": JSON.stringify({ [ADDON]: UUID }),
      "extensions.background.idle.timeout": idle,
      ...(scale !== undefined && { "layout.css.devPixelsPerPx": `${scale}` }),
      ...(extension === undefined && UNSIGNED),
    },
  });
  if (extension !== undefined) await browser.installExtension(extension);

  async function extensionPage(path: string): Promise<TestPage> {
    const page = await browser.newPage();
    const url = `moz-extension://${UUID}/${path}`;
    // The page loads in another process, and the driver gets no event for it: this promise never resolves.
    void page.goto(url, { timeout: 2_000 }).catch(() => undefined);
    await waitUntil(
      async () => (await page.evaluate("document.readyState + location.href")) === `complete${url}`,
    );
    return adapt(page);
  }

  if (options.closesFirstRun ?? extension !== undefined) {
    // The driver doesn't list pages of the extension that it didn't open.
    const page = await extensionPage("extension/options/index.html");
    await waitUntil(() => page.evaluate<boolean>(CLOSE_FIRST_RUN));
    await page.close();
  }

  return {
    name: "firefox",
    newPage: async () => adapt(await browser.newPage()),
    extensionPage,
    panel: async () => sidebarFrom(await extensionPage("extension/options/index.html")),
    async stopBackground() {
      // Firefox has no command for it: it stops an idle background by itself, after `idle`.
      await new Promise((resolve) => setTimeout(resolve, idle + 1000));
    },
    async close() {
      await browser.close();
      await proxy?.close();
    },
  };
}
