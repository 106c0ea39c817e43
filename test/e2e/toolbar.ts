import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { BADGES, fittingText } from "../../extension/answers/badge.ts";
import { BadgePixels } from "../harness/badge-pixels.ts";
import { launchChromium } from "../harness/chromium.ts";
import { copyExtension, type ExtensionBrowser } from "../harness/extension-browser.ts";
import { findInterfaceFonts, INTERFACE_FONTS } from "../harness/find.ts";
import { launchFirefox } from "../harness/firefox.ts";
import { interfaceFont } from "../harness/interface-font.ts";
import { openScreen, type Screen } from "../harness/screen.ts";

const PROBE = { "probe.html": "<!doctype html><title>Probe</title>" };

/** Starts a browser with the extension on a screen, with a font for its whole interface. */
async function launch(
  name: ExtensionBrowser["name"],
  screen: Screen,
  family: string,
  scale: number,
): Promise<ExtensionBrowser> {
  const window = { headless: false, display: screen.display, scale };
  const env = await interfaceFont(family);
  return name === "chromium"
    ? launchChromium({ ...window, env, extension: await copyExtension("chrome", [], [], PROBE) })
    : launchFirefox({ ...window, env, extension: await copyExtension("firefox", [], [], PROBE) });
}

/** Defines the tests of a browser's toolbar. Each browser has a file, so that they run at the same time. */
export function describeToolbar(name: ExtensionBrowser["name"]): void {
  let screen: Screen;
  let browser: ExtensionBrowser | undefined;

  beforeAll(findInterfaceFonts);
  afterEach(async () => {
    await browser?.close();
    await screen?.close();
  });

  describe.each(INTERFACE_FONTS)(`the toolbar of ${name} with $family, for $system`, (font) => {
    test.each([1, 2])("shows every badge in full at scale %d", async (scale) => {
      screen = await openScreen(scale);
      browser = await launch(name, screen, font.family, scale);
      const page = await browser.extensionPage("probe.html");
      const commands = "(globalThis.browser ?? chrome).commands.getAll()";
      expect(await page.evaluate(commands)).toMatchObject([
        { name: "_execute_action", shortcut: "Alt+Shift+L" },
      ]);
      const pixels = new BadgePixels(screen, page, scale);
      const texts = Object.values(BADGES).map(({ text }) => fittingText(text, name));
      const ink = new Map<string, number>();
      for (const text of new Set([...texts, ...texts.join("")]))
        ink.set(text, await pixels.inkOf(text));
      for (const text of texts) {
        // A single letter is never cut off, and has the same size.
        const whole = [...text].reduce((sum, letter) => sum + (ink.get(letter) ?? 0), 0);
        expect((ink.get(text) ?? 0) / whole, text).toBeGreaterThan(0.95);
      }
    });
  });
}
