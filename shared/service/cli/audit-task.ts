import { setTimeout as wait } from "node:timers/promises";
import type { SettingsStore } from "../store/settings-store.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";

/** The shortest time between the starts of two checks. */
const INTERVAL_MS = 600_000;
const FIRST_DELAY_MS = 60_000;
/** The share of its time that a check works; it pauses for the rest. */
const WORKING_SHARE = 0.05;

/** The time, and a way to wait. */
export interface Clock {
  /** Returns the milliseconds since some fixed moment. */
  now(): number;
  /** Waits; returns false as soon as the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<boolean>;
}

const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  async sleep(milliseconds, signal) {
    await wait(milliseconds, undefined, { signal, ref: false }).catch(() => {});
    return !signal.aborted;
  },
};

interface AuditTask {
  readonly store: Pick<SettingsStore, "verify">;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly signal: AbortSignal;
  /** For tests. */
  readonly firstDelayMs?: number;
  readonly clock?: Clock;
}

/** Checks all audit logs again and again, slowly, until the signal aborts. Logs those that are broken. */
export async function runAuditTask(task: AuditTask): Promise<void> {
  const { signal, logger, firstDelayMs = FIRST_DELAY_MS, clock = SYSTEM_CLOCK } = task;
  let delay = firstDelayMs;
  while (await clock.sleep(delay, signal)) {
    const startedAt = clock.now();
    await checkAll(task, createPause(clock, signal)).catch((error: unknown) => {
      if (!signal.aborted) logger.error({ err: error }, "could not check the audit logs");
    });
    delay = Math.max(0, INTERVAL_MS - (clock.now() - startedAt));
  }
}

async function checkAll(
  { store, logger, metrics }: AuditTask,
  pause: () => Promise<void>,
): Promise<void> {
  let broken = 0;
  for await (const report of store.verify(pause)) {
    metrics.countCheckedLog();
    if (!report.broken) continue;
    broken += 1;
    const { sequence, reason } = report.broken;
    logger.error({ organization: report.organization, sequence, reason }, "broken audit log");
  }
  metrics.completeCheck(broken);
}

/** Returns a function that pauses the task, so that work takes `WORKING_SHARE` of its time. */
function createPause(clock: Clock, signal: AbortSignal): () => Promise<void> {
  let resumedAt = clock.now();
  return async () => {
    const worked = clock.now() - resumedAt;
    await clock.sleep(worked / WORKING_SHARE - worked, signal);
    signal.throwIfAborted();
    resumedAt = clock.now();
  };
}
