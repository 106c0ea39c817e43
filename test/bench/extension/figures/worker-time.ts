import { setTimeout } from "node:timers/promises";
import type { Protocol } from "puppeteer-core";
import type { Figure } from "../../figure.ts";
import { addressOf, storedWorkspaces } from "../stored.ts";
import type { Subject } from "../subject.ts";

/* CPU time of the worker for one badge, with the largest supported number of tabs and exceptions. */

const TABS = 1_000;
const WORKSPACES = 50;
const EXCEPTIONS = 100_000;
const UPDATES = 20;
const LIMIT = 5;
/** The number of tabs that are opened at once. */
const BATCH_SIZE = 25;
/** The worker's last work ends within this time. */
const SETTLE_MS = 1_000;

/** Puts a thousand tabs into a few processes: one for each tab takes 12 GB. */
export const FEW_PROCESSES = ["--renderer-process-limit=4"];

/**
 * Measures the worker's time for a badge.
 * @param ours in a Chromium started with `FEW_PROCESSES`
 */
export async function workerTime(ours: Subject): Promise<Figure[]> {
  const tabs = await openTabs(ours);
  await ours.store(storedWorkspaces(WORKSPACES, EXCEPTIONS / WORKSPACES));
  await untilIdle(ours);
  const worker = await ours.chromium.debugWorker();
  await worker.send("Profiler.enable");
  await worker.send("Profiler.start");
  for (let update = 1; update <= UPDATES; update += 1) {
    await ours.timeToBadge(addressOf(update % WORKSPACES, update), "awake");
  }
  await setTimeout(SETTLE_MS);
  const { profile } = await worker.send("Profiler.stop");
  await worker.detach();
  const [count, exceptions] = [tabs, EXCEPTIONS].map((number) => number.toLocaleString("en-GB"));
  return [
    {
      name: `worker time of a badge, ${count} tabs, ${exceptions} exceptions`,
      value: busyMilliseconds(profile) / UPDATES,
      unit: "ms",
      limit: LIMIT,
    },
  ];
}

/** Opens pages of the workspaces in background tabs and returns the number of all tabs. */
async function openTabs({ probe }: Subject): Promise<number> {
  for (let first = 0; first < TABS; first += BATCH_SIZE) {
    const urls = Array.from({ length: BATCH_SIZE }, (_, index) => {
      return addressOf((first + index) % WORKSPACES, first + index);
    });
    await probe.evaluate(`Promise.all(${JSON.stringify(urls)}.map((url) => {
      return chrome.tabs.create({ url, active: false });
    })).then(() => undefined)`);
  }
  return probe.evaluate("chrome.tabs.query({}).then(({ length }) => length)");
}

/** Waits until every tab has its badge and the worker has been idle for a while. */
async function untilIdle(ours: Subject): Promise<void> {
  await ours.probe.evaluate(`(async () => {
    for (const { id, url } of await chrome.tabs.query({})) {
      if (!url?.startsWith("https:")) continue;
      while ((await chrome.action.getBadgeText({ tabId: id })) === "") {
        await new Promise((resolve) => setTimeout(resolve, ${SETTLE_MS}));
      }
    }
  })()`);
  const worker = await ours.chromium.debugWorker();
  await worker.send("Profiler.enable");
  for (let busy = Number.POSITIVE_INFINITY; busy > SETTLE_MS / 100; ) {
    await worker.send("Profiler.start");
    await setTimeout(SETTLE_MS);
    busy = busyMilliseconds((await worker.send("Profiler.stop")).profile);
  }
  await worker.detach();
}

/**
 * Returns the time outside idling, garbage collection and the browser's own code included. On a busy machine it also
 * contains the time of other processes.
 */
function busyMilliseconds({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile) {
  const idle = nodes.find(({ callFrame }) => callFrame.functionName === "(idle)")?.id;
  const busy = timeDeltas.filter((_, index) => samples[index] !== idle);
  return busy.reduce((sum, delta) => sum + delta, 0) / 1000;
}
