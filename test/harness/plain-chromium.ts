import { type Browser, chromium } from "playwright-core";
import puppeteer, { type Browser as PuppeteerBrowser } from "puppeteer-core";
import { findChromium } from "./find.ts";

/** Starts Chromium without the extension. */
export async function launchPlainChromium(args: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({ executablePath, args: ["--no-sandbox", ...args] });
}

/**
 * Starts Chromium without network events, for measuring times: a driver gets about five events for each request, which
 * take longer than the requests on two cores.
 */
export async function launchUnwatchedChromium(): Promise<PuppeteerBrowser> {
  return puppeteer.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox"],
    networkEnabled: false,
  });
}
