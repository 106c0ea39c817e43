import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import { deferred } from "../harness/deferred.ts";
import { Host } from "../harness/host.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";

let browser: Browser;
let host: Host;

beforeAll(async () => {
  browser = await launchPlainChromium();
  host = await Host.start(fixture<{ id: string }>("acme"));
});
afterAll(async () => {
  await browser?.close();
  await host?.stop();
});

/** Returns the bytes that a page loads until the selector matches, each file compressed by itself. */
async function loadedUntil(path: string, selector: string): Promise<number> {
  const page = await browser.newPage();
  // Without idle time, nothing is loaded ahead.
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  const files: Promise<number>[] = [];
  page.on("response", (response) => {
    if (!response.url().includes("/widget/")) return;
    files.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto(host.origin + path);
  await page.locator(selector).first().waitFor();
  const sizes = await Promise.all(files);
  await page.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

test.each([
  ["the first usable switch", "/", "[role=switch]:enabled"],
  ["the status line", "/status", ".summary-icon"],
])("requests everything for %s as soon as the script runs", async (_, path, selector) => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  const requested: string[] = [];
  const answers = deferred();
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  await page.route(/chunks|organizations/, (route) => {
    return answers.promise.then(() => route.continue());
  });
  await page.goto(host.origin + path);
  // The view, its messages and the settings are requested in parallel; none has arrived.
  await expect
    .poll(() => requested.filter((path) => /chunks|organizations/.test(path)).length)
    .toBe(3);
  const before = [...requested];
  answers.resolve();
  await page.locator(selector).waitFor();
  expect(requested).toEqual(before);
  await page.close();
});

test("loads at most 17.5 kB before the first usable switch", async () => {
  expect(await loadedUntil("/", "[role=switch]:enabled")).toBeLessThanOrEqual(17_500);
});

test("loads at most 14.5 kB before the status line", async () => {
  expect(await loadedUntil("/status", ".summary-icon")).toBeLessThanOrEqual(14_500);
});

test("inserts what is loaded afterwards in one step", async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      const element = document.querySelector("contribution-settings");
      const heights: number[] = [];
      const observer = new ResizeObserver(([entry]) => {
        const height = Math.round(entry?.contentRect.height ?? 0);
        if (height > 0) heights.push(height);
        document.title = heights.join(" ");
      });
      if (element) observer.observe(element);
    });
  });
  // Messages and code arrive one after the other, each in a frame of its own.
  let turn = Promise.resolve();
  await page.route("**/widget/chunks/**", async (route) => {
    const before = turn;
    turn = before.then(() =>
      page.evaluate(() => new Promise<void>(requestAnimationFrame as never)),
    );
    await before;
    await route.continue();
  });
  await page.goto(host.origin);
  await page.getByRole("button", { name: "History" }).waitFor();
  await page.getByText("Nothing is due right now.").waitFor();
  expect((await page.title()).split(" ")).toHaveLength(2);
  await page.close();
});
