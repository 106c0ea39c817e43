import { rm } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { report } from "./report.ts";
import { buildPages } from "./widget/build-pages.ts";
import type { Figure } from "./widget/figure.ts";
import { bytes } from "./widget/figures/bytes.ts";
import { firstUse } from "./widget/figures/first-use.ts";
import { heap, heapOfObjects, WITHOUT_COMPILER } from "./widget/figures/heap.ts";
import { repaint, WITHOUT_VSYNC } from "./widget/figures/repaint.ts";
import { startService } from "./widget/service.ts";
import { Site } from "./widget/site.ts";
import { ORGANIZATIONS, PAGES } from "./widget/subjects.ts";

/* What the widget costs a page, beside three peers, in real Chromium: `npm run bench:widget`. */

const folder = await buildPages();
const service = await startService(ORGANIZATIONS);
const site = await Site.start(folder, PAGES, service);

const inChromium = async (
  args: readonly string[],
  ...measure: ((browser: Browser, site: Site) => Promise<Figure[]>)[]
): Promise<Figure[]> => {
  const browser = await launchPlainChromium(args);
  try {
    const figures: Figure[] = [];
    for (const each of measure) figures.push(...(await each(browser, site)));
    return figures;
  } finally {
    await browser.close();
  }
};

try {
  await report(async () => [
    ...(await inChromium([], bytes)),
    ...(await firstUse(site)),
    ...(await inChromium(WITHOUT_VSYNC, repaint)),
    ...(await inChromium([], heap)),
    ...(await inChromium(WITHOUT_COMPILER, heapOfObjects)),
  ]);
} finally {
  await site.close();
  await service.close();
  await rm(folder, { recursive: true, force: true });
}
