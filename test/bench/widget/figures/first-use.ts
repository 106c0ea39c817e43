import type { Browser } from "playwright-core";
import { type Figure, median } from "../figure.ts";
import type { Site } from "../site.ts";
import { PEERS } from "../subjects.ts";

/* Milliseconds from the start of a script until what it shows can be switched, on a slow machine. */

const ROUNDS = 9;
/** What the page says in its console when it can be used; milliseconds follow. */
const FIRST_USE = "first use after ";
const CPU_SLOWDOWN = 4;
/** How much of a peer's time ours may take. */
const LIMITS = { "vanilla-cookieconsent": 0.9, klaro: 0.3, c15t: 0.25 } as const;
/** How much more time 50,000 spaces may take than 5. */
const GROWTH_LIMIT = 1.3;

/** Ours against the peers. */
export async function againstPeers(browser: Browser, site: Site): Promise<Figure[]> {
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

/** Ours with 50,000 spaces against ours with 5. */
export async function againstSize(browser: Browser, site: Site): Promise<Figure[]> {
  const times = await medians(browser, site, ["small", "large"]);
  const small = times.get("small") ?? Number.NaN;
  const large = times.get("large") ?? Number.NaN;
  const name = "first usable switch, 50,000 spaces";
  return [
    { name, value: large, unit: "ms" },
    { name: `${name} to 5`, value: large / small, unit: "times", limit: GROWTH_LIMIT },
  ];
}

/** One after the other in each round, so that what slows the machine for a while slows all of them. */
async function medians(
  browser: Browser,
  site: Site,
  pages: readonly string[],
): Promise<Map<string, number>> {
  const times = new Map(pages.map((page) => [page, [] as number[]]));
  for (const page of pages) await timeOf(browser, site, page);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [page, measured] of times) measured.push(await timeOf(browser, site, page));
  }
  return new Map([...times].map(([page, measured]) => [page, median(measured)]));
}

async function timeOf(browser: Browser, site: Site, name: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    // Asking the page would have it compile the driver's own script in the middle of what is measured.
    const told = page.waitForEvent("console", (message) => message.text().startsWith(FIRST_USE));
    await page.goto(`${site.origin}/pages/${name}`);
    return Number((await told).text().slice(FIRST_USE.length));
  } finally {
    await context.close();
  }
}
