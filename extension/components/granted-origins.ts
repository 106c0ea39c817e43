import { browser } from "../browser.ts";

/** Returns the match patterns whose pages the browser lets the extension see. */
export async function grantedOrigins(patterns: readonly string[]): Promise<readonly string[]> {
  const granted = await Promise.all(
    // A browser rejects what is no match pattern to it.
    patterns.map((pattern) =>
      browser.permissions.contains({ origins: [pattern] }).catch(() => false),
    ),
  );
  return patterns.filter((_, index) => granted[index]);
}
