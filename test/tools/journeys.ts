import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import {
  type ExtensionBrowser,
  FIRST_RUN,
  type TestPage,
  Toolbar,
} from "../harness/extension-browser.ts";
import { serveEverywhere } from "../harness/https-server.ts";
import { openInstalled } from "../harness/installed.ts";
import { launchWithExtension } from "../harness/launch.ts";
import { MAY_SET_POLICY } from "../harness/policy.ts";
import { openScreen, type Screen } from "../harness/screen.ts";
import { waitUntil } from "../harness/wait-until.ts";
import { startWorkspace } from "../sample-app/workspace.ts";
import { startRollout } from "./rollout/local-rollout.ts";

/*
 * `npm run journeys`: walks what each user meets first, in Chromium on a virtual screen and in Firefox, counts presses,
 * and writes a picture of each step to `test/screenshots/journeys`. Ends with 1 if a journey takes more than its limit.
 */

const FOLDER = fileURLToPath(new URL("../screenshots/journeys", import.meta.url));
const PAGE = "https://acme.atlassian.net/browse/ENG-1";
const PROMPT_DELAY_MS = 1_000;
const PROMPT_TIMEOUT_MS = 30_000;
const NAMES = ["chromium", "firefox"] as const;

/** The presses and pictures of one journey. */
class Journey {
  presses = 0;
  #step = 0;
  readonly #name: string;

  constructor(name: string) {
    this.#name = name;
  }

  /** Does what one press does. */
  async press(action: () => Promise<unknown>): Promise<void> {
    this.presses += 1;
    await action();
  }

  async picture(page: TestPage, step: string): Promise<void> {
    this.#step += 1;
    await page.screenshot(join(FOLDER, `${this.#name}-${this.#step}-${step}.png`));
  }

  report(goal: string, limit: number): void {
    const ok = this.presses <= limit;
    console.log(
      `${ok ? "ok    " : "FAILED"} ${this.#name}: ${goal}: ${this.presses} presses (at most ${limit})`,
    );
    if (!ok) process.exitCode = 1;
  }
}

/** An employee whose admin did nothing: the icon, then the plan. */
async function employee(name: ExtensionBrowser["name"]): Promise<void> {
  const server = await serveEverywhere();
  const hosts = ["https://*.atlassian.net/*"];
  const browser = await launchWithExtension(name, { hosts, port: server.port });
  try {
    const journey = new Journey(`employee-${name}`);
    const toolbar = await Toolbar.open(browser);
    const page = await browser.newPage();
    await page.goto(PAGE);
    const tab = await toolbar.tabId(PAGE);
    let popup = page;
    await journey.press(async () => {
      popup = await browser.extensionPage(`extension/popup/index.html?tab=${tab}`);
    });
    await popup.see("Which plan is your organization on?");
    await journey.picture(popup, "question");
    await journey.press(() => popup.press("button", "Standard"));
    await popup.see("Metadata of this page is contributed");
    await journey.picture(popup, "answer");
    journey.report("first useful sentence", 2);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** An employee on the page that opens after the installation, up to the badge: the plan, then the browser's prompt. */
async function firstRun(screen: Screen): Promise<void> {
  const { browser, close } = await openInstalled(screen);
  try {
    const journey = new Journey("first-run-chromium");
    const toolbar = await Toolbar.open(browser);
    const page = await browser.newPage();
    await page.goto(PAGE);
    const opened = await browser.extensionPage(FIRST_RUN);
    await opened.activate();
    await opened.fill("Address of a page of your site", PAGE);
    await journey.picture(opened, "question");
    await journey.press(() => opened.press("button", "Standard"));
    await opened.see("Added acme.");
    // A picture would take the focus from the browser's prompt.
    await journey.press(() =>
      waitUntil(
        async () => {
          // Keys that arrive before the prompt has the focus can deny it.
          await wait(PROMPT_DELAY_MS);
          await screen.press("Tab", "Return");
          return (await toolbar.at(PAGE))?.text === "?";
        },
        () => "the browser's prompt was not answered",
        PROMPT_TIMEOUT_MS,
      ),
    );
    await journey.picture(opened, "answer");
    journey.report("badge", 3);
  } finally {
    await close();
  }
}

/** An admin whose settings Atlassian's console puts in force. */
async function admin(name: ExtensionBrowser["name"]): Promise<void> {
  const workspace = await startWorkspace({ port: 0 });
  const browser = await launchWithExtension(name, { hosts: ["http://127.0.0.1/*"] });
  try {
    const journey = new Journey(`admin-${name}`);
    const page = await browser.newPage();
    await page.goto(`${workspace.stationOrigin}/sign-in`);
    await page.press("button", "Mara Ito organization admin");
    await page.see("Good to see you");
    await page.goto(`${workspace.stationOrigin}/admin/data-contribution`);
    await page.see("In-app data");
    await journey.picture(page, "settings");
    await journey.press(() => page.press("switch", "In-app data"));
    await waitUntil(() => page.count("button", "Decide: off").then((count) => count > 0));
    await journey.picture(page, "preview");
    await journey.press(() => page.press("button", "Decide: off"));
    await waitUntil(() => page.count("button", "It's done").then((count) => count > 0));
    await journey.picture(page, "decided");
    await journey.press(() => page.press("button", "It's done"));
    await waitUntil(() => page.count("button", "It's done").then((count) => count === 0));
    await journey.picture(page, "in-force");
    journey.report("change in force", 3);
  } finally {
    await browser.close();
    await workspace.stop();
  }
}

/** An employee whose employer rolled the extension out. */
async function managed(name: ExtensionBrowser["name"]): Promise<void> {
  const rollout = await startRollout();
  const server = await serveEverywhere();
  const browser = await rollout.launch(name, server.port);
  try {
    const journey = new Journey(`managed-${name}`);
    const page = await browser.newPage();
    await page.goto(PAGE);
    const toolbar = await Toolbar.open(browser);
    await toolbar.shows(PAGE, "ALL", 30_000);
    const tab = await toolbar.tabId(PAGE);
    const popup = await browser.extensionPage(`extension/popup/index.html?tab=${tab}`);
    await popup.see("of this page");
    await journey.picture(popup, "explained");
    journey.report("badge", 0);
  } finally {
    await browser.close();
    await server.close();
    await rollout.close();
  }
}

await mkdir(FOLDER, { recursive: true });
const screen = await openScreen();
try {
  const journeys = NAMES.flatMap((name) => [
    () => employee(name),
    () => admin(name),
    ...(MAY_SET_POLICY ? [() => managed(name)] : []),
  ]);
  for (const walk of [...journeys, () => firstRun(screen)]) {
    await walk().catch((error: unknown) => {
      console.log(`FAILED ${error}`);
      process.exitCode = 1;
    });
  }
} finally {
  screen.close();
}
