import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { connect, type Page } from "puppeteer-core";
import { waitUntil } from "./wait-until.ts";

/** Finds Chromium's side panel, which Playwright doesn't list as a page. */
export async function findSidePanel(profile: string): Promise<Page> {
  const [port, path] = (await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n");
  const browser = await connect({
    browserWSEndpoint: `ws://127.0.0.1:${port}${path}`,
    defaultViewport: null,
  });
  const target = await waitUntil(
    async () =>
      browser.targets().find((item) => item.url().includes("/extension/side-panel/index.html")),
    () => "the side panel is not open",
  );
  return target.asPage();
}
