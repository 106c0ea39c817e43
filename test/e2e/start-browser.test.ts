import { expect, test } from "vitest";
import { launchChromium } from "../harness/chromium.ts";
import { copyExtension } from "../harness/extension-browser.ts";
import { showWorkspace } from "../sample-app/open-browser.ts";
import { startWorkspace } from "../sample-app/workspace.ts";

test("the browser of `npm start` shows the widget, and a work item with its status beside it", async () => {
  const workspace = await startWorkspace({ port: 0 });
  const extension = await copyExtension("chrome", ["http://localhost/*", "http://127.0.0.1/*"]);
  const browser = await launchChromium({ extension });
  try {
    await showWorkspace(browser, workspace);
    const pages = browser.context.pages();
    const urls = pages.map((page) => page.url());
    expect(urls).not.toContain("about:blank");
    expect(urls.slice(0, 2)).toEqual([
      `${workspace.origin}/admin/data-contribution`,
      `${workspace.origin}/browse/ENG-12`,
    ]);
    const [widget, item] = pages;
    await widget?.getByRole("switch", { name: "In-app data" }).waitFor();
    const header = item?.locator("article header");
    await header?.getByText("Metadata and content of this page are contributed").waitFor();

    // The status follows an app that changes its address without loading a page.
    await item?.getByRole("link", { name: "Sonde firmware" }).click();
    await expect
      .poll(() => header?.locator("contribution-status").getAttribute("url"))
      .toMatch(/ENG-13$/);

    // Every site of the sample is a host that answers.
    const station = await browser.context.newPage();
    await station.goto(`${workspace.stationOrigin}/admin/data-contribution`);
    await station.getByRole("switch", { name: "In-app data" }).waitFor();
  } finally {
    await browser.close();
    await workspace.stop();
  }
});
