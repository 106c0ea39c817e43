import type { FrameLocator, Locator, Page } from "playwright-core";

/** Locates a text outside the live region, which repeats much of it for screen readers. */
export function visibleText(within: Page | FrameLocator | Locator, text: string | RegExp): Locator {
  return within.getByText(text).and(within.locator(":not(.live-region)"));
}
