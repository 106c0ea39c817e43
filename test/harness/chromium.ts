import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import type { Page as PanelPage } from "puppeteer-core";
import { type ExtensionBrowser, FIRST_RUN, type TestPage } from "./extension-browser.ts";
import { findChromium } from "./find.ts";
import { idOfUnpacked } from "./policy.ts";
import { adapt as adaptPanel } from "./puppeteer-page.ts";
import { findSidePanel } from "./side-panel.ts";
import { waitUntil } from "./wait-until.ts";

interface Options {
  /** Folder of the unpacked extension. */
  readonly extension: string;
  /** Local port that every https address leads to. */
  readonly port?: number;
  readonly headless?: boolean;
  /** The screen to open windows on, such as `:99`. */
  readonly display?: string;
  /** Physical pixels per CSS pixel. */
  readonly scale?: number;
  /** Further environment variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** Profile folder; a new one by default. */
  readonly profile?: string;
  /** True if a test needs the side panel, which needs a debugging port for a second driver. */
  readonly withPanel?: boolean;
  /** False if the extension opens no page after its installation, or if the test needs that page. */
  readonly closesFirstRun?: boolean;
}

/** Chromium with the extension, driven by Playwright. */
export interface Chromium extends ExtensionBrowser {
  readonly context: BrowserContext;
  sidePanel(): Promise<PanelPage>;
}

/** Starts Chromium with the extension. */
export async function launchChromium(options: Options): Promise<Chromium> {
  const { extension, port, headless = true, display, scale, env, withPanel = false } = options;
  const { closesFirstRun = true } = options;
  const fresh = options.profile === undefined;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), "contribution-lens-profile-")));
  if (fresh) await pinToToolbar(extension, profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    headless,
    env: { ...process.env, ...(display !== undefined && { DISPLAY: display }), ...env },
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
      ...(scale === undefined ? [] : [`--force-device-scale-factor=${scale}`]),
      ...(withPanel ? ["--remote-debugging-port=0"] : []),
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
  if (closesFirstRun) await closeFirstRun(context);
  return {
    name: "chromium",
    context,
    newPage: async () => adapt(await context.newPage()),
    async extensionPage(path) {
      const page = await context.newPage();
      await page.goto(`${root}/${path}`);
      return adapt(page);
    },
    sidePanel: () => findSidePanel(profile),
    panel: async () => adaptPanel(await findSidePanel(profile)),
    async stopBackground() {
      session ??= await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
      await session.send("ServiceWorker.enable");
      await session.send("ServiceWorker.stopAllWorkers");
    },
    async close() {
      await context.close();
      if (fresh) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Closes the page that the extension opens after its installation: a test opens the pages that it needs. */
async function closeFirstRun(context: BrowserContext): Promise<void> {
  const page = await waitUntil(async () =>
    context.pages().find((candidate) => candidate.url().includes(FIRST_RUN)),
  );
  await page.close();
}

/** Shows the extension's icon in the toolbar, as a person does with the pin in the menu of extensions. */
async function pinToToolbar(extension: string, profile: string): Promise<void> {
  const preferences = { extensions: { pinned_extensions: [await idOfUnpacked(extension)] } };
  await mkdir(join(profile, "Default"));
  await writeFile(join(profile, "Default", "Preferences"), JSON.stringify(preferences));
}

function adapt(page: Page): TestPage {
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
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
