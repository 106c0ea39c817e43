import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { BADGES } from "../../extension/answers/badge.ts";
import { BadgePixels } from "../harness/badge-pixels.ts";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { copyExtension } from "../harness/extension-browser.ts";
import { findInterfaceFonts, INTERFACE_FONTS } from "../harness/find.ts";
import { interfaceFont } from "../harness/interface-font.ts";
import { openScreen, type Screen } from "../harness/screen.ts";

const TEXTS = Object.values(BADGES).map(({ text }) => text);
const LETTERS = [...new Set(TEXTS.join(""))];
const PROBE = { "probe.html": "<!doctype html><title>Probe</title>" };

let screen: Screen;
let browser: Chromium | undefined;

beforeAll(findInterfaceFonts);
afterEach(async () => {
  await browser?.close();
  await screen?.close();
});

describe.each(INTERFACE_FONTS)(
  "the toolbar of Chromium with $family, for $system",
  ({ family }) => {
    test.each([1, 2])("shows every badge in full at scale %d", async (scale) => {
      screen = await openScreen(scale);
      browser = await launchChromium({
        extension: await copyExtension("chrome", [], [], PROBE),
        headless: false,
        display: screen.display,
        scale,
        env: await interfaceFont(family),
      });
      const page = await browser.extensionPage("probe.html");
      expect(await page.evaluate("chrome.commands.getAll()")).toMatchObject([
        { name: "_execute_action", shortcut: "Alt+Shift+L" },
      ]);
      const pixels = new BadgePixels(screen, page, scale);
      const ink = new Map<string, number>();
      for (const text of new Set([...TEXTS, ...LETTERS])) ink.set(text, await pixels.inkOf(text));
      for (const text of TEXTS) {
        // A single letter is never cut off, and has the same size.
        const whole = [...text].reduce((sum, letter) => sum + (ink.get(letter) ?? 0), 0);
        expect((ink.get(text) ?? 0) / whole, text).toBeGreaterThan(0.95);
      }
    });
  },
);
