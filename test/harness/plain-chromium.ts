import { type Browser, chromium } from "playwright-core";
import { findChromium } from "./find.ts";

/** Starts Chromium without the extension. */
export async function launchPlainChromium(args: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChromium();
  return chromium.launch({ executablePath, args: ["--no-sandbox", ...args] });
}
