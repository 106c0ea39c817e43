import type { FrameLocator, Locator, Page } from "playwright-core";

/** A text where it can be seen; much of it is also said to those who do not see it come up. */
export function seen(within: Page | FrameLocator | Locator, text: string | RegExp): Locator {
  return within.getByText(text).and(within.locator(":not(.said)"));
}
