import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Figure } from "../../figure.ts";
import type { Subject } from "../subject.ts";

/**
 * Counts the permission warnings that the browser would show when the extension is installed.
 * @param built folder of the published extension
 */
export async function warnings({ probe }: Subject, built: string): Promise<Figure[]> {
  const manifest = JSON.stringify(await readFile(join(built, "manifest.json"), "utf8"));
  const value = await probe.evaluate<number>(
    `chrome.management.getPermissionWarningsByManifest(${manifest}).then(({ length }) => length)`,
  );
  return [{ name: "permission warnings at install", value, unit: "warnings", limit: 0 }];
}
