import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { CDPSession } from "puppeteer-core";
import type { Figure } from "../../figure.ts";
import { addressOf } from "../stored.ts";
import type { Subject } from "../subject.ts";

/* Bytes of script that the worker runs before its first badge, and that are injected into a visited page. */

const WORKER_LIMIT = 30_000;

/**
 * Measures the scripts of the worker and of a visited page.
 * @param built folder of the published extension
 */
export async function scripts(ours: Subject, built: string): Promise<Figure[]> {
  return [
    {
      name: "script of the worker before its first badge, gzip",
      value: await workerBytes(ours, built),
      unit: "bytes",
      limit: WORKER_LIMIT,
    },
    {
      name: "script injected into a visited page",
      value: await injectedBytes(ours, built),
      unit: "bytes",
      limit: 0,
    },
  ];
}

/** Returns the size of the scripts that the worker has parsed, each compressed by itself. */
async function workerBytes(ours: Subject, built: string): Promise<number> {
  await ours.tab.goto("about:blank");
  await ours.stopWorker();
  await ours.tab.goto(addressOf(0, 0));
  await ours.badgeSet();
  const { origin } = ours.chromium;
  let sum = 0;
  for (const { url } of await parsedScripts(await ours.chromium.debugWorker(), origin)) {
    sum += gzipSync(await readFile(join(built, new URL(url).pathname)), { level: 9 }).byteLength;
  }
  if (sum === 0) throw new Error("the worker has no script");
  return sum;
}

/** Returns the size of the injected scripts; `NaN` if the extension has a permission to inject at any time. */
async function injectedBytes(ours: Subject, built: string): Promise<number> {
  const manifest = JSON.parse(await readFile(join(built, "manifest.json"), "utf8"));
  const { permissions = [], optional_permissions: optional = [] } = manifest;
  if ([...permissions, ...optional].includes("scripting") || manifest.content_scripts) {
    return Number.NaN;
  }
  await ours.tab.goto(addressOf(0, 0));
  await ours.badgeSet();
  const injected = await parsedScripts(ours.tab.session, ours.chromium.origin);
  return injected.reduce((sum, { length = 0 }) => sum + length, 0);
}

/** Returns the scripts of an origin that the session's target has parsed. */
async function parsedScripts(session: CDPSession, origin: string) {
  const found: { url: string; length?: number }[] = [];
  session.on("Debugger.scriptParsed", (script) => found.push(script));
  await session.send("Debugger.enable");
  await session.send("Debugger.disable");
  return found.filter(({ url }) => url.startsWith(origin));
}
