import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import type { ExtensionBrowser, TestPage } from "./extension-browser.ts";
import { findChromium } from "./find.ts";

interface Options {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Local port that every https address leads to. */
  readonly port?: number;
  readonly headless?: boolean;
  /** The screen to open windows on, such as `:99`. */
  readonly display?: string;
  /** Profile folder; a new one by default. */
  readonly profile?: string;
}

/** Starts Chromium with the extension. */
export async function launchChromium(
  options: Options,
): Promise<ExtensionBrowser & { context: BrowserContext }> {
  const { extension, port, headless = true, display, profile = "" } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless,
    ...(display !== undefined && { env: { ...process.env, DISPLAY: display } }),
    viewport: null,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      ...(headless ? ["--headless=new"] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      "--disable-features=DisableLoadExtensionCommandLineSwitch",
      "--no-first-run",
      "--disable-background-networking",
      ...(port === undefined
        ? []
        : [`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`]),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const origin = new URL(worker.url()).origin;
  const root = worker.url().startsWith("chrome-extension://")
    ? worker.url().split("/").slice(0, 3).join("/")
    : origin;
  let session: CDPSession | undefined;
  return {
    name: "chromium",
    context,
    newPage: async () => adapt(await context.newPage()),
    async extensionPage(path) {
      const page = await context.newPage();
      await page.goto(`${root}/${path}`);
      return adapt(page);
    },
    async stopBackground() {
      session ??= await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
    },
    close: () => context.close(),
  };
}

function adapt(page: Page): TestPage {
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (expression) => page.evaluate(expression),
    press: (role, name) => page.getByRole(role, { name, exact: true }).first().click(),
    fill: (label, text) => page.getByLabel(label).fill(text),
    see: (text, timeout = 15_000) => page.getByText(text).first().waitFor({ timeout }),
    count: (role, name) => page.getByRole(role, { name }).count(),
    activate: () => page.bringToFront(),
    screenshot: async (path) => void (await page.screenshot({ path })),
    close: () => page.close(),
  };
}
