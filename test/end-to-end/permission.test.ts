import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { launchChromium } from "../browsers/chromium.ts";
import { Toolbar } from "../browsers/extension-browser.ts";
import { serveEverywhere } from "../browsers/https-server.ts";
import { openScreen } from "../browsers/screen.ts";
import { fixture } from "../fixtures.ts";

const EXTENSION = fileURLToPath(new URL("../../dist/chrome", import.meta.url));

// The browser's own question can be answered only where a program may press keys for a person.
describe("the extension as it is installed", () => {
  test("sees no page until the person allows it, in the browser's own question, and none after it was taken back", async () => {
    const screen = await openScreen();
    const server = await serveEverywhere();
    const browser = await launchChromium({
      extension: EXTENSION,
      port: server.port,
      headless: false,
      display: screen.display,
    });
    try {
      const toolbar = await Toolbar.open(browser);
      const options = await browser.extensionPage("extension/options/index.html");
      await options.press("radio", "Import a document");
      await options.fill("Or paste it", JSON.stringify(fixture("acme")));
      await options.press("button", "Import");
      await options.see("Imported Acme Robotics.");

      const page = await browser.newPage();
      const url = "https://acme.atlassian.net/browse/ENG-1";
      await page.goto(url);
      expect(await toolbar.at(url)).toBeNull();

      await options.activate();
      await options.press(
        "button",
        "Show the badge on acme.atlassian.net and acme-lab.atlassian.net",
      );
      // The question opens in a window of the browser's own, some time after the click.
      await expect
        .poll(
          async () => {
            await screen.press("Tab", "Return");
            return options.evaluate(`document.body.innerText.includes("Badge on acme")`);
          },
          { timeout: 30_000, interval: 1_000 },
        )
        .toBe(true);
      await toolbar.shows(url, "ALL");

      const tab = await toolbar.tabId(url);
      await options.evaluate(
        `chrome.permissions.remove({ origins: ["https://acme.atlassian.net/*"] })`,
      );
      await expect
        .poll(() => options.evaluate(`chrome.action.getBadgeText({ tabId: ${tab} })`))
        .toBe("");
    } finally {
      await browser.close();
      await server.close();
      screen.close();
    }
  });
});
