import type { TestPage } from "./extension-browser.ts";

/** Fills Chromium's storage up to so many free bytes; Firefox has no limit. */
export async function fillStorage(page: TestPage, left: number): Promise<void> {
  await page.evaluate(`(async () => {
    const { local } = chrome.storage;
    const free = local.QUOTA_BYTES - await local.getBytesInUse(null);
    await local.set({ filler: "x".repeat(free - ${left}) });
  })()`);
}
