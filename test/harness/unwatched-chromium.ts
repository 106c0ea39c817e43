import puppeteer, { type Browser } from "puppeteer-core";
import { findChromium } from "./find.ts";

/**
 * Starts Chromium without network events, for measuring times: a driver gets about five events for each request, which
 * take longer than the requests on two cores.
 */
export async function launchUnwatchedChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox"],
    networkEnabled: false,
  });
}
