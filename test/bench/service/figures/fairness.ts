import { join } from "node:path";
import type { Figure } from "../../figure.ts";
import { startChild } from "../child.ts";
import { authorization, createOrganization, organizationPath } from "../settings-service.ts";

const CHANGES = 200;
const BATCH_SENDERS = join(import.meta.dirname, "../batch-senders.ts");

/** Measures changes of one organization while an admin of another one sends large batches. */
export async function fairnessFigures(origin: string): Promise<Figure[]> {
  await createOrganization(origin, "quiet");
  await createOrganization(origin, "busy");
  const alone = await slowChange(origin);
  const senders = await startChild(["--import", "tsx", BATCH_SENDERS, origin, "busy"]);
  const beside = await slowChange(origin).finally(senders.stop);
  return [
    { name: "a change, p99", value: alone, unit: "ms" },
    { name: "a change beside another organization's batches, p99", value: beside, unit: "ms" },
    { name: "the same to alone", value: beside / alone, unit: "times", limit: 5 },
  ];
}

/** Returns the 99th percentile of the times of changes. Those of the first round warm up and do not count. */
async function slowChange(origin: string): Promise<number> {
  await changeTimes(origin);
  const times = await changeTimes(origin);
  return times.toSorted((a, b) => a - b)[Math.floor(CHANGES * 0.99)] ?? Number.NaN;
}

async function changeTimes(origin: string): Promise<number[]> {
  const url = `${origin}${organizationPath("quiet")}/changes`;
  const headers = { ...(await authorization("quiet")), "If-Match": "*" };
  const times: number[] = [];
  for (let index = 0; index < CHANGES; index += 1) {
    const value = index % 2 === 0 ? "off" : "on";
    const body = JSON.stringify({ type: "set-in-app-data", value });
    const startedAt = performance.now();
    const response = await fetch(url, { method: "POST", headers, body });
    await response.text();
    if (response.status !== 200) throw new Error(`a change was answered with ${response.status}`);
    times.push(performance.now() - startedAt);
  }
  return times;
}
