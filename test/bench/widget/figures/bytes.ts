import type { Browser } from "playwright-core";
import type { Figure } from "../../figure.ts";
import type { Site } from "../site.ts";
import { PEERS } from "../subjects.ts";

/* Bytes that a page loads before it can be used: scripts, styles and messages, not the settings. */

const LIMITS = { settings: 17_500, status: 14_500, bundle: 52_000 } as const;
/** A part may be requested before or after the settings arrive; the largest result counts. */
const ROUNDS = 3;

/** Measures the bytes that the widget and the peers load before they can be used. */
export async function bytes(browser: Browser, site: Site): Promise<Figure[]> {
  const settings = await maxBytes(browser, site, "small");
  const status = await maxBytes(browser, site, "status");
  const bundle = site.gzipped("/widget/widget.bundle.js");
  const figures: Figure[] = [
    {
      name: "settings, to the first switch",
      value: settings,
      unit: "bytes",
      limit: LIMITS.settings,
    },
    { name: "status, to its text", value: status, unit: "bytes", limit: LIMITS.status },
    { name: "widget.bundle.js", value: bundle, unit: "bytes", limit: LIMITS.bundle },
  ];
  for (const peer of PEERS) {
    const value = await maxBytes(browser, site, peer);
    figures.push({ name: `${peer}, to the first switches`, value, unit: "bytes" });
  }
  return figures;
}

/** Returns the largest size in several rounds. */
async function maxBytes(browser: Browser, site: Site, name: string): Promise<number> {
  let max = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const paths = await pathsBeforeUse(browser, site, name);
    const sum = paths.reduce((total, path) => total + site.gzipped(path), 0);
    max = Math.max(max, sum);
  }
  return max;
}

async function pathsBeforeUse(browser: Browser, site: Site, name: string): Promise<string[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${site.origin}/pages/${name}`, { waitUntil: "load" });
    const addresses = await page.evaluate(async () => {
      const { usable } = await window.firstUse;
      // A resource is listed only once it has arrived.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return performance
        .getEntriesByType("resource")
        .filter(({ startTime }) => startTime < usable)
        .map((entry) => entry.name);
    });
    return addresses
      .map((address) => new URL(address).pathname)
      .filter((path) => /^\/(widget|bench)\/(?!first-use\.js$)/.test(path));
  } finally {
    await context.close();
  }
}
