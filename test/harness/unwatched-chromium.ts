import puppeteer, { type Browser } from "puppeteer-core";
import { findChromium } from "./find.ts";

/**
 * Starts Chromium for taking time: nobody listens to the network. A driver that does is told of each request some five
 * times over, which on two cores takes longer than the requests, and no visitor of a page has one.
 */
export async function launchUnwatchedChromium(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await findChromium(),
    args: ["--no-sandbox"],
    networkEnabled: false,
  });
}
