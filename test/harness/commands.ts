import { readFile } from "node:fs/promises";
import type { BrowserCommand } from "vitest/node";

/** A file that the browser downloaded. */
export interface DownloadedFile {
  readonly name: string;
  readonly text: string;
}

/** Waits for the next download of the test's page. */
const nextDownload: BrowserCommand<[]> = async ({ page }): Promise<DownloadedFile> => {
  const download = await page.waitForEvent("download");
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), "utf8"),
  };
};

/** Commands that component tests send to the process that drives their browser. */
export const commands = { nextDownload };

declare module "vitest/browser" {
  interface BrowserCommands {
    nextDownload(): Promise<DownloadedFile>;
  }
}
