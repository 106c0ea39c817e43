import { browser } from "../browser.ts";

/** Which of these match patterns the browser lets the extension see the pages of. */
export async function permittedOf(patterns: readonly string[]): Promise<readonly string[]> {
  const permitted = await Promise.all(
    // What is no pattern to this browser, it permits nothing by.
    patterns.map((pattern) =>
      browser.permissions.contains({ origins: [pattern] }).catch(() => false),
    ),
  );
  return patterns.filter((_, index) => permitted[index]);
}
