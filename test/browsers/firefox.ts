import { launch, type Page } from "puppeteer-core";
import type { ExtensionBrowser, TestPage } from "./extension-browser.ts";
import { findFirefox } from "./find.ts";
import { startProxy } from "./proxy.ts";

const ADDON = "contribution-lens@contribution-lens.example";
const UUID = "6f0c7a52-9d1b-4a86-8c53-2f4f8f1c9a10";

interface Options {
  readonly extension: string;
  /** Local port that every https address leads to. */
  readonly port: number;
  /** Milliseconds after which an idle background is stopped. */
  readonly idle?: number;
}

/** Starts Firefox with the extension. */
export async function launchFirefox(options: Options): Promise<ExtensionBrowser> {
  const { extension, port, idle = 30_000 } = options;
  const proxy = await startProxy(port);
  const browser = await launch({
    browser: "firefox",
    executablePath: await findFirefox(),
    headless: true,
    // Without it the driver may not open the extension's own pages.
    args: ["--remote-allow-system-access"],
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      "network.proxy.type": 1,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": proxy.port,
      "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
      "extensions.originControls.grantByDefault": true,
      "extensions.webextensions.uuids": JSON.stringify({ [ADDON]: UUID }),
      "extensions.background.idle.timeout": idle,
    },
  });
  await browser.installExtension(extension);
  return {
    name: "firefox",
    newPage: async () => adapt(await browser.newPage()),
    async extensionPage(path) {
      const page = await browser.newPage();
      const url = `moz-extension://${UUID}/${path}`;
      // The page loads in another process, and the driver never hears that it did.
      const opened = page.goto(url, { timeout: 2_000 }).catch(() => undefined);
      await until(async () => (await page.evaluate("location.href")) === url);
      await opened;
      return adapt(page);
    },
    async stopBackground() {
      // Firefox has no command for it: it stops an idle background by itself, after `idle`.
      await new Promise((resolve) => setTimeout(resolve, idle + 1000));
    },
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (!(await condition().catch(() => false))) {
    if (Date.now() > deadline) throw new Error("the page did not open");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function adapt(page: Page): TestPage {
  const named = (role: string, name: string) => `::-p-aria([name="${name}"][role="${role}"])`;
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    press: (role, name) => page.locator(named(role, name)).setTimeout(15_000).click(),
    fill: (label, text) => page.locator(`::-p-aria([name="${label}"])`).fill(text),
    see: async (text, timeout = 15_000) =>
      void (await page.locator(`::-p-text(${text})`).setTimeout(timeout).wait()),
    count: async (role, name) => (await page.$$(named(role, name))).length,
    activate: () => page.bringToFront(),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}
