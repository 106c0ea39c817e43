import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import type { Figure } from "./figure.ts";
import { buildPages } from "./widget/build-pages.ts";
import { bytes } from "./widget/figures/bytes.ts";
import { firstUse } from "./widget/figures/first-use.ts";
import { heap, heapOfObjects, WITHOUT_COMPILER } from "./widget/figures/heap.ts";
import { repaint, WITHOUT_VSYNC } from "./widget/figures/repaint.ts";
import { startService } from "./widget/service.ts";
import { Site } from "./widget/site.ts";
import { ORGANIZATIONS, PAGES } from "./widget/subjects.ts";

/** Measures what the widget costs a page, beside three peers, in Chromium. */
export async function widgetFigures(): Promise<Figure[]> {
  const folder = await buildPages();
  const service = await startService(ORGANIZATIONS);
  const site = await Site.start(folder, PAGES, service);
  try {
    return [
      ...(await inChromium([], (browser) => bytes(browser, site))),
      ...(await firstUse(site)),
      ...(await inChromium(WITHOUT_VSYNC, (browser) => repaint(browser, site))),
      ...(await inChromium([], (browser) => heap(browser, site))),
      ...(await inChromium(WITHOUT_COMPILER, (browser) => heapOfObjects(browser, site))),
    ];
  } finally {
    await site.close();
    await service.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function inChromium(
  args: readonly string[],
  measure: (browser: Browser) => Promise<Figure[]>,
): Promise<Figure[]> {
  const browser = await launchPlainChromium(args);
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}
