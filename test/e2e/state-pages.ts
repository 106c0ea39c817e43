import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { fixture } from "../fixtures.ts";
import { Host } from "../harness/host.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { settled, statePage } from "../tools/state-page.ts";
import type { State } from "../tools/widget-states.ts";
import { collectErrors } from "./collect-errors.ts";

/** The organization of the states that name none. */
export const inventory = fixture<{ readonly id: string }>("acme");

/** The display settings of the page. */
export interface Appearance {
  readonly lang?: string;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active";
  readonly width?: number;
}

/** Opens the browser of a test file. */
export function useStatePages() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchPlainChromium();
  });
  afterAll(() => browser?.close());

  return {
    newPage: (options: BrowserContextOptions) => browser.newPage(options),
    /** Opens a page in a state and examines it. */
    async inState<T>(
      state: State,
      appearance: Appearance,
      examine: (page: Page) => Promise<T>,
    ): Promise<T> {
      const { lang = "en", colorScheme = "light", forcedColors = null, width = 900 } = appearance;
      const host = await Host.start(state.inventory?.(new Date()) ?? inventory, {
        pages: async () => statePage(state, lang),
      });
      const page = await browser.newPage({ viewport: { width, height: 700 }, colorScheme });
      await page.emulateMedia({ forcedColors, reducedMotion: "reduce" });
      const errors = await collectErrors(page);
      try {
        await state.before?.(host);
        await page.goto(host.origin);
        await state.after?.(page, host);
        await settled(page);
        const found = await examine(page);
        // Rejected and broken requests are console errors, and some states need them.
        expect(
          errors.filter((text) => !/40[13]|503|ERR_INTERNET|ERR_INCOMPLETE/.test(text)),
        ).toEqual([]);
        return found;
      } finally {
        await page.close();
        await host.stop();
      }
    },
  };
}
