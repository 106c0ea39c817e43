import { launch } from "puppeteer-core";
import type { ExtensionBrowser, TestPage } from "./extension-browser.ts";
import { findFirefox } from "./find.ts";
import { startProxy } from "./proxy.ts";
import { adapt } from "./puppeteer-page.ts";
import { sidebarFrom } from "./sidebar.ts";
import { waitUntil } from "./wait-until.ts";

/** The id that the extension has in Firefox. */
export const ADDON = "contribution-lens@contribution-lens.example";
const UUID = "6f0c7a52-9d1b-4a86-8c53-2f4f8f1c9a10";

interface Options {
  readonly extension: string;
  /** Local port that every https address leads to. */
  readonly port?: number;
  /** Milliseconds after which an idle background is stopped. */
  readonly idle?: number;
  /** The person's home folder; the machine's by default. */
  readonly home?: string;
}

/** Starts Firefox with the extension. */
export async function launchFirefox(options: Options): Promise<ExtensionBrowser> {
  const { extension, port, idle = 30_000, home } = options;
  const proxy = port === undefined ? undefined : await startProxy(port);
  const browser = await launch({
    browser: "firefox",
    executablePath: await findFirefox(),
    headless: true,
    ...(home !== undefined && { env: { ...process.env, HOME: home } }),
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
    },
  });
  await browser.installExtension(extension);

  async function extensionPage(path: string): Promise<TestPage> {
    const page = await browser.newPage();
    const url = `moz-extension://${UUID}/${path}`;
    // The page loads in another process, and the driver gets no event for it.
    const opened = page.goto(url, { timeout: 2_000 }).catch(() => undefined);
    await waitUntil(async () => (await page.evaluate("location.href")) === url);
    await opened;
    return adapt(page);
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
