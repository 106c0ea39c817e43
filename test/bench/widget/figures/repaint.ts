import type { Browser, Page, Request } from "playwright-core";
import { type Figure, median } from "../../figure.ts";
import type { Site } from "../site.ts";

/* Milliseconds from a press of the switch until its preview is painted, with 10,000 exceptions. */

const ROUNDS = 9;
/** One frame at 60 frames a second. */
const LIMIT_MS = 16.7;
const NETWORK_IDLE_MS = 500;
/**
 * Chromium delays the next frame by 16 ms even after a frame that changed nothing, such as one for a mouse move.
 */
const PRESS_DELAY_MS = 150;

/** Stops Chromium from waiting for the screen, which is not the widget's work. */
export const WITHOUT_VSYNC = ["--disable-frame-rate-limit", "--disable-gpu-vsync"];

/**
 * Measures the time from a press of the switch to its preview.
 * @param browser started with `WITHOUT_VSYNC`
 */
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
    { name, value: median(presses.map(({ previewed }) => previewed)), unit: "ms", limit: LIMIT_MS },
    { name: `${name}, first press`, value: presses[0]?.previewed ?? Number.NaN, unit: "ms" },
    { name: "switch itself moved", value: median(presses.map(({ moved }) => moved)), unit: "ms" },
  ];
}

/** Presses the switch with the mouse, as slowly as a person and without Playwright's own checks. */
async function press(page: Page) {
  const box = await page.getByRole("switch", { disabled: false }).first().boundingBox();
  if (!box) throw new Error("the switch is not on the screen");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(PRESS_DELAY_MS);
  await page.evaluate(() => window.awaitPress());
  await page.mouse.down();
  await page.waitForTimeout(PRESS_DELAY_MS);
  await page.mouse.up();
  return page.evaluate(() => window.repaint);
}

/** Returns a function that waits until no request but the event stream was open for a while. */
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
    while (open.size > 0 || performance.now() - last < NETWORK_IDLE_MS)
      await page.waitForTimeout(NETWORK_IDLE_MS / 10);
  };
}
