import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  type ExtensionBrowser,
  FIRST_RUN,
  type TestPage,
  Toolbar,
} from "../harness/extension-browser.ts";
import { type HttpsServer, serveEverywhere } from "../harness/https-server.ts";
import { launchWithExtension } from "../harness/launch.ts";

const URL_OF_PAGE = "https://acme.atlassian.net/browse/ENG-1";

describe.each(["chromium", "firefox"] as const)("the first answer in %s", (name) => {
  let server: HttpsServer;
  let browser: ExtensionBrowser;
  let toolbar: Toolbar;
  let page: TestPage;

  beforeAll(async () => {
    server = await serveEverywhere();
    // The browser's own prompt is answered in `permission.test.ts`.
    const hosts = ["https://*.atlassian.net/*", "https://example.com/*", "https://trello.com/*"];
    const { port } = server;
    browser = await launchWithExtension(name, { hosts, port, keepsFirstRun: true });
    toolbar = await Toolbar.open(browser);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  afterEach(async () => {
    await toolbar.clearStorage();
  });

  /** Opens the popup on a page. */
  async function popupOn(url: string): Promise<TestPage> {
    await page.goto(url);
    const tab = await toolbar.tabId(url);
    return browser.extensionPage(`extension/popup/index.html?tab=${tab}`);
  }

  test("the page after the installation asks for a site and its plan", async () => {
    const opened = () =>
      toolbar.addresses().then((all) => all.filter((url) => url.endsWith(FIRST_RUN)).length);
    await expect.poll(opened, { timeout: 10_000 }).toBe(1);
    const firstRun = await browser.extensionPage(FIRST_RUN);
    await firstRun.see("What the badge means");
    await firstRun.see(
      name === "chromium" ? "Keep the icon in sight" : "The icon is in the toolbar",
    );
    await firstRun.press("button", "Standard");
    await firstRun.see("This isn't a valid address.");
    await firstRun.fill("Address of a page of your site", URL_OF_PAGE);
    await firstRun.press("button", "Standard");
    await firstRun.see("Added acme.");
    await firstRun.see("If your organization isn't left out: Metadata is contributed.");
    await firstRun.press("button", "None of these");
    await page.goto(URL_OF_PAGE);
    await toolbar.titleChanges(URL_OF_PAGE, /^Metadata of this page is contributed/);
    await firstRun.close();
  });

  test("takes two presses: the icon and the plan", async () => {
    const popup = await popupOn(URL_OF_PAGE);
    await popup.see("Not known whether this page is contributed");
    await popup.see("Which plan is your organization on?");
    await popup.press("button", "Standard");
    await popup.see("If your organization isn't left out: Metadata of this page is contributed.");
    await toolbar.shows(URL_OF_PAGE, "?");
    // The rest follows question by question.
    await popup.press("button", "None of these");
    await popup.press("button", "Nobody changed it");
    await popup.see("Metadata and content of this page are contributed");
    await toolbar.shows(URL_OF_PAGE, "ALL");
    await popup.close();
  });

  test("needs no press where the address alone answers", async () => {
    for (const url of ["https://trello.com/b/1", "https://acme.atlassian.net/jira/discovery/x"]) {
      const popup = await popupOn(url);
      await popup.see("This page isn't part of data contribution");
      expect(await popup.count("button", "Standard")).toBe(0);
      await popup.close();
    }
  });

  test("is not claimed for the page of another host", async () => {
    const popup = await popupOn("https://example.com/browse/ENG-1");
    await popup.see("This isn't an Atlassian page.");
    await popup.press("button", "Add a workspace");
    await expect
      .poll(async () =>
        (await toolbar.addresses()).some((url) => url.includes("options/index.html?page=")),
      )
      .toBe(true);
  });

  test("has a neutral title where nothing is known", async () => {
    const url = "https://example.com/";
    await page.goto(url);
    expect((await toolbar.at(url))?.title).toBe("Contribution Lens");
  });
});
