import { describe, expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import { FIRST_RUN, Toolbar } from "../harness/extension-browser.ts";
import { openInstalled } from "../harness/installed.ts";
import { openScreen } from "../harness/screen.ts";

// The browser's own prompt can be answered only on a display that accepts simulated keys.
describe("the extension as it is installed", () => {
  test("sees a page only between granting and removing the browser's permission", async () => {
    const screen = await openScreen();
    const { browser, close } = await openInstalled(screen);
    try {
      const toolbar = await Toolbar.open(browser);
      const options = await browser.extensionPage("extension/options/index.html");
      await options.press("radio", "My company runs a settings service");
      await options.press("radio", "Import a document");
      await options.fill("Or paste it", JSON.stringify(fixture("acme")));
      await options.press("button", "Import");
      // The same press asked for access, which nobody has answered yet.
      await options.see("Imported Acme Robotics.");

      const page = await browser.newPage();
      const url = "https://acme.atlassian.net/browse/ENG-1";
      await page.goto(url);
      expect(await toolbar.at(url)).toBeNull();

      const refused = "Permission was denied";
      const sees = (text: string) =>
        options.evaluate<boolean>(`document.body.innerText.includes(${JSON.stringify(text)})`);
      /** Presses a button and answers the prompt, which opens a while later in the browser's own window. */
      const answer = async (button: string, keys: readonly string[], shows: string) => {
        await options.activate();
        await options.press("button", button);
        await expect
          .poll(
            async () => {
              await screen.press(...keys);
              if (await sees(shows)) return true;
              // Keys that arrive before the prompt has the focus can deny it.
              if (await sees(refused)) await options.press("button", button);
              return false;
            },
            { timeout: 30_000, interval: 1_000 },
          )
          .toBe(true);
      };
      const sites = "Show the badge on acme.atlassian.net and acme-lab.atlassian.net";
      await answer(sites, ["Escape"], refused);
      await answer(sites, ["Tab", "Return"], "Badge on acme");
      // The pressed button is gone: the focus moves to the result.
      expect(await options.evaluate("document.activeElement.textContent")).toMatch(
        /^Badge on acme/,
      );
      await toolbar.shows(url, "ALL");

      const vendor = "https://admin.atlassian.com/o/8f2b/overview";
      await page.goto(vendor);
      expect(await toolbar.at(vendor)).toBeNull();
      await answer(
        "Show the badge on admin.atlassian.com, admin.atlassian-us-gov-mod.com, home.atlassian.com, team.atlassian.com, teams.atlassian-us-gov.com, bitbucket.org, trello.com, www.loom.com and 4 more too",
        ["Tab", "Return"],
        "acme-lab.atlassian.net, admin.atlassian.com",
      );
      await toolbar.shows(vendor, "ALL");

      const tab = await toolbar.tabId(vendor);
      const badge = () => options.evaluate(`chrome.action.getBadgeText({ tabId: ${tab} })`);
      const revoke = (origin: string) =>
        options.evaluate(`chrome.permissions.remove({ origins: ["${origin}/*"] })`);
      // Also a badge that a stopped background left.
      await browser.stopBackground();
      await revoke("https://admin.atlassian.com");
      await expect.poll(badge).toBe("");
      await page.goto(url);
      await toolbar.shows(url, "ALL");
      await revoke("https://acme.atlassian.net");
      await expect.poll(badge).toBe("");
    } finally {
      await close();
      await screen.close();
    }
  });

  test("asks for a site's permission in the press that answers the question for its plan", async () => {
    const screen = await openScreen();
    const { browser, close } = await openInstalled(screen);
    try {
      const toolbar = await Toolbar.open(browser);
      const page = await browser.newPage();
      const url = "https://acme.atlassian.net/browse/ENG-1";
      await page.goto(url);
      const firstRun = await browser.extensionPage(FIRST_RUN);
      await firstRun.activate();
      await firstRun.fill("Address of a page of your site", url);
      await firstRun.press("button", "Standard");
      await firstRun.see("Added acme.");
      expect(await toolbar.at(url)).toBeNull();
      await expect
        .poll(
          async () => {
            await screen.press("Tab", "Return");
            return (await toolbar.at(url))?.text;
          },
          { timeout: 30_000, interval: 1_000 },
        )
        .toBe("?");
    } finally {
      await close();
      await screen.close();
    }
  });
});
