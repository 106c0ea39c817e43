import type { Browser } from "puppeteer-core";
import { launchUnwatchedChromium } from "../../../harness/plain-chromium.ts";
import { type Figure, median } from "../../figure.ts";
import type { Site } from "../site.ts";
import { PEERS } from "../subjects.ts";

/* Milliseconds from the start of a script until its first switch is usable, on a slow machine. */

/** Enough for stable medians: single times differ by a half. Each of the 24 orders of four pages is measured once. */
const ROUNDS = 24;
/** The start of the console message of a page that can be used; milliseconds follow. */
const FIRST_USE = "first use after ";
const CPU_SLOWDOWN = 4;
/** Highest ratios of our time to the peers'. */
const LIMITS = { "vanilla-cookieconsent": 1.0, klaro: 0.3, c15t: 0.3 } as const;
/** Highest ratio of the time with 50,000 spaces to that with 5. */
const GROWTH_LIMIT = 1.3;

/** Compares the widget with the peers, and many spaces with few. */
export async function firstUse(site: Site): Promise<Figure[]> {
  const browser = await launchUnwatchedChromium();
  try {
    return [...(await againstPeers(browser, site)), ...(await againstSize(browser, site))];
  } finally {
    await browser.close();
  }
}

async function againstPeers(browser: Browser, site: Site): Promise<Figure[]> {
  const times = await medians(browser, site, [...PEERS, "small"]);
  const ours = times.get("small") ?? Number.NaN;
  const name = "first usable switch";
  return [
    { name, value: ours, unit: "ms" },
    ...PEERS.map((peer): Figure => {
      return { name: `${name}, ${peer}`, value: times.get(peer) ?? Number.NaN, unit: "ms" };
    }),
    ...PEERS.map((peer): Figure => {
      const value = ours / (times.get(peer) ?? Number.NaN);
      return { name: `${name}, ours to ${peer}`, value, unit: "times", limit: LIMITS[peer] };
    }),
  ];
}

async function againstSize(browser: Browser, site: Site): Promise<Figure[]> {
  const times = await medians(browser, site, ["small", "large"]);
  const small = times.get("small") ?? Number.NaN;
  const large = times.get("large") ?? Number.NaN;
  const name = "first usable switch, 50,000 spaces";
  return [
    { name, value: large, unit: "ms" },
    { name: `${name} to 5`, value: large / small, unit: "times", limit: GROWTH_LIMIT },
  ];
}

/**
 * Returns the median of each page. Pages alternate, so that a busy machine slows all of them; all orders are used,
 * because the end of one page slows the start of the next.
 */
async function medians(
  browser: Browser,
  site: Site,
  pages: readonly string[],
): Promise<Map<string, number>> {
  const times = new Map(pages.map((page) => [page, [] as number[]]));
  for (const page of pages) await timeOf(browser, site, page);
  const orders = ordersOf(pages);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const page of orders[round % orders.length] ?? []) {
      times.get(page)?.push(await timeOf(browser, site, page));
    }
  }
  return new Map([...times].map(([page, measured]) => [page, median(measured)]));
}

function ordersOf(pages: readonly string[]): string[][] {
  if (pages.length === 0) return [[]];
  return pages.flatMap((first) =>
    ordersOf(pages.filter((page) => page !== first)).map((rest) => [first, ...rest]),
  );
}

async function timeOf(browser: Browser, site: Site, name: string): Promise<number> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const session = await page.createCDPSession();
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    // Evaluating a script would make the page compile it during the measurement.
    const message = new Promise<string>((resolve, reject) => {
      page.on("pageerror", reject);
      page.on("console", (entry) => {
        if (entry.text().startsWith(FIRST_USE)) resolve(entry.text());
      });
    });
    await session.send("Page.navigate", { url: `${site.origin}/pages/${name}` });
    return Number((await message).slice(FIRST_USE.length));
  } finally {
    await context.close();
  }
}
