import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { connect, type Page } from "puppeteer-core";
import { until } from "./puppeteer-page.ts";

/** Chromium's side panel, which is no page to the other driver. */
export async function findSidePanel(profile: string): Promise<Page> {
  const [port, path] = (await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n");
  const browser = await connect({
    browserWSEndpoint: `ws://127.0.0.1:${port}${path}`,
    defaultViewport: null,
  });
  const panelOf = () =>
    browser.targets().find((target) => target.url().includes("/extension/side-panel/index.html"));
  await until(async () => panelOf() !== undefined, "the side panel is not open");
  const page = await panelOf()?.asPage();
  if (!page) throw new Error("the side panel was closed");
  return page;
}
