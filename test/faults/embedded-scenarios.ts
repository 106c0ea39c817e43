import { open, rm } from "node:fs/promises";
import { join } from "node:path";
import { waitUntil } from "../harness/wait-until.ts";
import { LoopFileSystem } from "./loop-file-system.ts";
import type { Scenario, Stage } from "./scenario.ts";
import { ServiceProcess } from "./service-process.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

const DISK_BYTES = 256 * 1024 * 1024;

/** Scenarios of a service with the embedded database. */
export function embeddedScenarios(loopObstacle: string | undefined): Scenario[] {
  return [
    { name: "embedded: process killed", open: killedProcess },
    { name: "embedded: two services race for the folder", open: racingServices },
    { name: "embedded: power lost", obstacle: loopObstacle, open: lostPower },
    {
      name: "embedded: power lost while created",
      obstacle: loopObstacle,
      open: lostPowerInCreation,
    },
    { name: "embedded: disk full", obstacle: loopObstacle, open: fullDisk },
  ];
}

/** Keeps one service running on a folder. */
class SingleService {
  readonly #folder: string;
  #service: ServiceProcess | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async start(): Promise<ServiceProcess[]> {
    if (!this.#service || this.#service.hasEnded) {
      this.#service = await ServiceProcess.start({ CONTRIBUTION_LENS_DATA: this.#folder });
    }
    return [this.#service];
  }

  async kill(): Promise<void> {
    await this.#service?.kill();
  }
}

async function killedProcess(): Promise<Stage> {
  const folder = await TemporaryFolder.create();
  const single = new SingleService(folder.path);
  return {
    start: () => single.start(),
    fault: () => single.kill(),
    close: () => single.kill().finally(() => folder.remove()),
  };
}

/** Starts three services at once after each kill, of which one must run. */
async function racingServices(): Promise<Stage> {
  const folder = await TemporaryFolder.create();
  const environment = { CONTRIBUTION_LENS_DATA: folder.path };
  let running: ServiceProcess[] = [];
  return {
    async start() {
      const started = await Promise.allSettled(
        [1, 2, 3].map(() => ServiceProcess.start(environment)),
      );
      running = started.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
      if (running.length === 1) return running;
      const reasons = started.map((each) => (each.status === "rejected" ? each.reason : "runs"));
      throw new Error(`${running.length} of three services run: ${reasons.join("\n")}`);
    },
    fault: async () => void (await Promise.all(running.map((service) => service.kill()))),
    close: () => Promise.all(running.map((service) => service.kill())).then(() => folder.remove()),
  };
}

async function lostPower(): Promise<Stage> {
  const disk = await LoopFileSystem.create(DISK_BYTES);
  const single = new SingleService(join(disk.path, "data"));
  return {
    start: () => single.start(),
    async fault() {
      await disk.losePower();
      await single.kill();
      await disk.remount();
    },
    close: () => single.kill().finally(() => disk.remove()),
  };
}

/** Loses power while a service creates its database beside the one that the writers use. */
async function lostPowerInCreation(): Promise<Stage> {
  const disk = await LoopFileSystem.create(2 * DISK_BYTES);
  const single = new SingleService(join(disk.path, "data"));
  const created = join(disk.path, "created");
  return {
    start: () => single.start(),
    async fault() {
      const creating = new SingleService(created);
      const started = creating.start().catch(() => {});
      await waitUntil(() => fileExists(join(created, "contribution-lens.creating")));
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 4_000));
      await disk.losePower();
      await Promise.all([single.kill(), creating.kill()]);
      await started;
      await disk.remount();
      const again = new SingleService(created);
      await again.start();
      await again.kill();
      await rm(created, { recursive: true });
    },
    close: () => single.kill().finally(() => disk.remove()),
  };
}

/**
 * Fills the disk: changes are refused, reads and a clean shutdown work, and changes are accepted once there is room.
 */
async function fullDisk(): Promise<Stage> {
  const disk = await LoopFileSystem.create(DISK_BYTES);
  const single = new SingleService(join(disk.path, "data"));
  let isStopped = false;
  return {
    start: () => single.start(),
    async fault([service], writers) {
      if (!service) return;
      await disk.fill();
      await waitUntil(async () => (await writers.probe(service.origin)).change === 507);
      const { read, retryAfter } = await writers.probe(service.origin);
      if (read !== 200) throw new Error(`a read answers ${read} while the disk is full`);
      if (retryAfter === null) throw new Error("a refused change has no Retry-After");
      isStopped = !isStopped;
      if (isStopped && (await service.stop()) !== 0)
        throw new Error(`no clean shutdown: ${service.output}`);
      await disk.empty();
      if (isStopped) return;
      await waitUntil(async () => (await writers.probe(service.origin)).change === 200);
    },
    close: () => single.kill().finally(() => disk.remove()),
  };
}

async function fileExists(path: string): Promise<boolean> {
  return open(path).then(
    (file) => file.close().then(() => true),
    () => false,
  );
}
