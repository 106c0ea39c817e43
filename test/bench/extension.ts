import { rm } from "node:fs/promises";
import { join } from "node:path";
import { copyExtension } from "../harness/extension-browser.ts";
import { serveEverywhere } from "../harness/https-server.ts";
import { buildControl } from "./extension/control.ts";
import { badge, badgeOfMany } from "./extension/figures/badge.ts";
import { popup } from "./extension/figures/popup.ts";
import { scripts } from "./extension/figures/scripts.ts";
import { warnings } from "./extension/figures/warnings.ts";
import { FEW_PROCESSES, workerTime } from "./extension/figures/worker-time.ts";
import { HOSTS } from "./extension/stored.ts";
import { Subject } from "./extension/subject.ts";
import type { Figure } from "./figure.ts";

const BUILT = join(import.meta.dirname, "../../dist/chrome");

/** Measures what the extension costs a browser, beside a minimal control extension, in Chromium. */
export async function extensionFigures(): Promise<Figure[]> {
  const server = await serveEverywhere();
  const folders: string[] = [];
  const opened: Subject[] = [];

  async function open(folder: string, flags: readonly string[] = []): Promise<Subject> {
    folders.push(folder);
    const subject = await Subject.start({ folder, port: server.port, flags });
    opened.push(subject);
    return subject;
  }

  try {
    const ours = await open(await copyExtension("chrome", [HOSTS]));
    const control = await open(await buildControl([HOSTS]));
    return [
      ...(await badge(ours, control)),
      ...(await badgeOfMany(ours)),
      ...(await popup(ours, control)),
      ...(await scripts(ours, BUILT)),
      ...(await warnings(ours, BUILT)),
      ...(await workerTime(await open(await copyExtension("chrome", [HOSTS]), FEW_PROCESSES))),
    ];
  } finally {
    for (const subject of opened) await subject.close();
    await server.close();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}
