import { setTimeout } from "node:timers/promises";
import type { Protocol } from "puppeteer-core";
import type { Figure } from "../../figure.ts";
import { addressOf, storedWorkspaces } from "../stored.ts";
import type { Subject } from "../subject.ts";

/* CPU time of the worker for one badge, with the most tabs and exceptions that it supports. */

const TABS = 1_000;
const WORKSPACES = 50;
const EXCEPTIONS = 100_000;
const UPDATES = 20;
const LIMIT = 5;
/** Tabs that are opened at a time. */
const BATCH = 25;
/** Milliseconds in which the worker's last work comes to its end. */
const REST = 1_000;

/** Keeps a thousand tabs in a few processes: each with one of its own takes 12 GB. */
export const FEW_PROCESSES = ["--renderer-process-limit=4"];

/** @param ours in a Chromium started with `FEW_PROCESSES` */
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
  await setTimeout(REST);
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

/** Opens pages of the workspaces in tabs behind, and gives how many there are then. */
async function openTabs({ probe }: Subject): Promise<number> {
  for (let first = 0; first < TABS; first += BATCH) {
    const urls = Array.from({ length: BATCH }, (_, index) => {
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
        await new Promise((resolve) => setTimeout(resolve, ${REST}));
      }
    }
  })()`);
  const worker = await ours.chromium.debugWorker();
  await worker.send("Profiler.enable");
  for (let busy = Number.POSITIVE_INFINITY; busy > REST / 100; ) {
    await worker.send("Profiler.start");
    await setTimeout(REST);
    busy = busyMilliseconds((await worker.send("Profiler.stop")).profile);
  }
  await worker.detach();
}

/**
 * What was spent outside idling, the collection of garbage and the browser's own code included; on a busy machine
 * also what others had of the processor meanwhile.
 */
function busyMilliseconds({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile) {
  const idle = nodes.find(({ callFrame }) => callFrame.functionName === "(idle)")?.id;
  const busy = timeDeltas.filter((_, index) => samples[index] !== idle);
  return busy.reduce((sum, delta) => sum + delta, 0) / 1000;
}
