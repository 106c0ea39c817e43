import type { Browser, CDPSession } from "playwright-core";
import type { Figure } from "../../figure.ts";
import type { Site } from "../site.ts";

/* The memory that removed elements leave behind. */

const FEW = 20;
const MANY = 200;
/** Highest growth of the heap from a few elements to many, in percent. */
const LIMIT = 5;
/** Each pass can free objects that only the finalizers of the pass before released. */
const PASSES = 5;

/** Turns V8's compilers off, so that compiled code is no part of the heap. */
export const WITHOUT_COMPILER = ["--js-flags=--jitless"];

/** Measures the heap after few and after many removed elements. */
export async function heap(browser: Browser, site: Site): Promise<Figure[]> {
  const { few, many } = await heaps(browser, site);
  return [
    { name: `heap after ${FEW} elements`, value: few / 1000, unit: "kB" },
    { name: `heap after ${MANY} elements`, value: many / 1000, unit: "kB" },
    { name: "heap, growth", value: (many / few - 1) * 100, unit: "%", limit: LIMIT },
  ];
}

/**
 * Measures the growth of the heap without compiled code, which could be taken for a leak.
 * @param browser started with `WITHOUT_COMPILER`
 */
export async function heapOfObjects(browser: Browser, site: Site): Promise<Figure[]> {
  const { few, many } = await heaps(browser, site);
  return [{ name: "heap, growth without compiled code", value: (many / few - 1) * 100, unit: "%" }];
}

async function heaps(browser: Browser, site: Site): Promise<{ few: number; many: number }> {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/pages/mounts`);
  const session = await page.context().newCDPSession(page);
  await page.evaluate((times) => window.mount(times), FEW);
  const few = await used(session);
  await page.evaluate((times) => window.mount(times), MANY - FEW);
  const many = await used(session);
  await page.close();
  return { few, many };
}

async function used(session: CDPSession): Promise<number> {
  for (let pass = 0; pass < PASSES; pass += 1) await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}
