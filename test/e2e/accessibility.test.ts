import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../harness/chromium.ts";
import { copyExtension, Toolbar } from "../harness/extension-browser.ts";
import { connectExtension } from "../sample-app/connect-extension.ts";
import { PEOPLE, type Person, tokenFor } from "../sample-app/people.ts";
import { startWorkspace, type Workspace } from "../sample-app/workspace.ts";
import { accessibilityViolations } from "./accessibility.ts";

const [mara] = PEOPLE as [Person];

describe.each(["light", "dark"] as const)(
  "no accessibility violation in %s colours",
  (colorScheme) => {
    let workspace: Workspace;
    let context: BrowserContext;
    let close: () => Promise<void>;
    let origin: string;
    let toolbar: Toolbar;
    let tab: number;

    beforeAll(async () => {
      workspace = await startWorkspace({ port: 0 });
      const extension = await copyExtension("chrome", ["http://localhost/*"]);
      const browser = await launchChromium({ extension });
      ({ context } = browser);
      close = () => browser.close();
      const token = await tokenFor(mara, workspace.secret);
      toolbar = await Toolbar.open(browser);
      await connectExtension(toolbar, workspace.origin, token);
      await context.addCookies([{ name: "session", value: token, url: workspace.origin }]);
      const item = await context.newPage();
      await item.goto(`${workspace.origin}/browse/ENG-12`);
      tab = await toolbar.tabId(item.url());
      const options = await browser.extensionPage("extension/options/index.html");
      origin = await options.evaluate("location.origin");
    });
    afterAll(async () => {
      await close?.();
      await workspace?.stop();
    });

    async function open(url: string): Promise<Page> {
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.goto(url);
      return page;
    }

    test("in the widget with exceptions, a preview and every section open", async () => {
      const page = await open(`${workspace.origin}/admin/data-contribution`);
      await page.getByRole("button", { name: "Manage exceptions" }).click();
      await page.getByLabel("Find a space").fill("e");
      await page.getByRole("switch", { name: "In-app data" }).click();
      await page.getByRole("button", { name: "Turn off" }).waitFor();
      await page.getByRole("button", { name: "How contributed data is protected" }).click();
      await page.getByText("Data residency").waitFor();
      await page.getByText("Models retrained by").first().waitFor();
      for (const name of ["Coverage", "Dates"]) {
        const picture = page.getByRole("region", { name });
        await picture.getByRole("button", { name: "Show as table" }).click();
      }
      await page.getByRole("button", { name: "History" }).click();
      await page.getByLabel("Find by person or change").waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
    });

    test("in the popup, with a preview open", async () => {
      const page = await open(`${origin}/extension/popup/index.html?tab=${tab}`);
      await page.getByRole("switch", { name: "Content of this space" }).click();
      await page.getByRole("button", { name: "Save" }).waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
    });

    test("in the popup with notices of changes", async () => {
      const change = {
        id: "one",
        kind: "changed",
        workspace: "sample",
        name: "Polarstern Instruments",
        before: "all",
        after: "none",
        at: Date.now(),
      };
      await toolbar.store("local", { noticed: [change] });
      const page = await open(`${origin}/extension/popup/index.html?tab=${tab}`);
      await page.getByRole("button", { name: "Got it" }).waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
      await toolbar.store("local", { noticed: [] });
    });

    test("in the side panel", async () => {
      const item = context.pages().find((page) => page.url().includes("/browse/ENG-12"));
      const page = await open(`${origin}/extension/side-panel/index.html`);
      await item?.bringToFront();
      await page.getByRole("switch", { name: "In-app data" }).waitFor();
      await page.getByRole("button", { name: "How contributed data is protected" }).click();
      await page.getByText("Data residency").waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
    });

    test("in the options while erasing everything is confirmed", async () => {
      const page = await open(`${origin}/extension/options/index.html`);
      await page.getByRole("button", { name: "Erase everything" }).click();
      await page.getByRole("button", { name: "Erase", exact: true }).waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
    });

    test("in popup and options in Arabic", async () => {
      await toolbar.store("local", { language: "ar" });
      for (const path of [`popup/index.html?tab=${tab}`, "options/index.html"]) {
        const page = await open(`${origin}/extension/${path}`);
        await page.locator("h1").first().waitFor();
        expect(await page.evaluate("document.documentElement.dir")).toBe("rtl");
        expect(await accessibilityViolations(page)).toEqual([]);
      }
      await toolbar.store("local", { language: "en" });
    });

    test.each([
      ["My company runs a settings service"],
      ["My company runs a settings service", "Import a document"],
      ["Import from Atlassian's admin API"],
      ["Describe it by hand"],
    ])("in the options, at `%s`", async (...ways) => {
      const page = await open(`${origin}/extension/options/index.html`);
      for (const way of ways) await page.getByRole("radio", { name: way }).click();
      await page.getByRole("heading", { name: "Polarstern Instruments" }).waitFor();
      expect(await accessibilityViolations(page)).toEqual([]);
    });

    test.each(["/", "/browse/ENG-12", "/account/token"])(
      "in the sample workspace at %s",
      async (path) => {
        const page = await open(workspace.origin + path);
        expect(await accessibilityViolations(page)).toEqual([]);
      },
    );
  },
);
