import type { Browser, Page, Request } from "playwright-core";
import { type Figure, median } from "../../figure.ts";
import type { Site } from "../site.ts";

/* Milliseconds from a press of the switch until its preview is on the screen, with 10,000 exceptions. */

const ROUNDS = 9;
/** One frame of 60 in a second. */
const LIMIT = 16.7;
const QUIET = 500;
/**
 * After a frame in which nothing moved, such as one for the mouse alone, Chromium holds the next one
 * back for 16 ms all the same.
 */
const PAUSE = 150;

/** Keeps Chromium from waiting for the screen, which is no work of the widget's. */
export const WITHOUT_VSYNC = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

/** @param browser started with `WITHOUT_VSYNC` */
export async function repaint(browser: Browser, site: Site): Promise<Figure[]> {
  const page = await browser.newPage();
  const untilQuiet = watchNetwork(page);
  await page.goto(`${site.origin}/pages/repaint`);
  await page.getByRole("switch", { disabled: false }).first().waitFor();
  await untilQuiet();
  const presses = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    presses.push(await press(page));
    await page.getByRole("button", { name: "Cancel", exact: true }).click();
    await page.waitForFunction(() => !window.isPreviewed());
    await untilQuiet();
  }
  await page.close();
  const name = "switch to preview, 10,000 exceptions";
  return [
    { name, value: median(presses.map(({ previewed }) => previewed)), unit: "ms", limit: LIMIT },
    { name: `${name}, first press`, value: presses[0]?.previewed ?? Number.NaN, unit: "ms" },
    { name: "switch itself moved", value: median(presses.map(({ moved }) => moved)), unit: "ms" },
  ];
}

/** A press with the mouse, as slow as a person's, without the checks that a test would have it wait for. */
async function press(page: Page) {
  const box = await page.getByRole("switch", { disabled: false }).first().boundingBox();
  if (!box) throw new Error("the switch is not on the screen");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(PAUSE);
  await page.evaluate(() => window.awaitPress());
  await page.mouse.down();
  await page.waitForTimeout(PAUSE);
  await page.mouse.up();
  return page.evaluate(() => window.repaint);
}

/** A function that waits until nothing was under way for a while, but the stream of events. */
function watchNetwork(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = performance.now();
  const touch = (change: (request: Request) => void) => (request: Request) => {
    if (new URL(request.url()).pathname.endsWith("/events")) return;
    change(request);
    last = performance.now();
  };
  page.on(
    "request",
    touch((request) => open.add(request)),
  );
  page.on(
    "requestfinished",
    touch((request) => open.delete(request)),
  );
  page.on(
    "requestfailed",
    touch((request) => open.delete(request)),
  );
  return async () => {
    last = performance.now();
    while (open.size > 0 || performance.now() - last < QUIET) await page.waitForTimeout(QUIET / 10);
  };
}
