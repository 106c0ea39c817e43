import { fileURLToPath } from "node:url";
import { launchChromium } from "./chromium.ts";
import { serveEverywhere } from "./https-server.ts";
import type { Screen } from "./screen.ts";

const EXTENSION = fileURLToPath(new URL("../../dist/chrome", import.meta.url));

/** Opens Chromium on a screen, with the extension as it is after its installation: no site is allowed. */
export async function openInstalled({ display }: Screen) {
  const server = await serveEverywhere();
  const browser = await launchChromium({
    extension: EXTENSION,
    port: server.port,
    headless: false,
    display,
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, close };
}
