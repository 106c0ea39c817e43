import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Container, containerObstacle, HOST_NAME, IN_OWN_CONTAINER } from "./container.ts";
import { ServiceProcess } from "./service-process.ts";
import { TemporaryFolder } from "./temporary-folder.ts";
import { Trial } from "./trial.ts";

/** Time that a lock holds without a heartbeat. */
const STALE_AFTER_MS = 10_000;
/** Time from the start of a process to its first look at the lock, on a busy machine. */
const START_MS = 10_000;

let folder: TemporaryFolder;
let running: ServiceProcess[];
beforeEach(async () => {
  folder = await TemporaryFolder.create();
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((service) => service.kill()));
  await folder.remove();
});

async function start(wrapper: readonly string[]): Promise<ServiceProcess> {
  const service = await ServiceProcess.start({ CONTRIBUTION_LENS_DATA: folder.path }, { wrapper });
  running.push(service);
  return service;
}

const readLock = () => readFile(join(folder.path, "contribution-lens.lock"), "utf8");

/** Starts a service, which must replace the lock of the one before within a time. */
async function takeOver(wrapper: readonly string[], timeout: number): Promise<ServiceProcess> {
  const before = await readLock();
  const starting = start(wrapper);
  await expect.poll(() => readLock().catch(() => before), { timeout }).not.toBe(before);
  return starting;
}

const trial = new Trial();

const obstacle = await containerObstacle();
if (obstacle) console.log(`not run: services in containers: ${obstacle}`);

describe.skipIf(obstacle)("a folder that containers with one host name share", () => {
  test("is served by one of them; another takes over within the stale time after a kill", {
    timeout: 120_000,
  }, async () => {
    const first = await start(IN_OWN_CONTAINER);
    await trial.writers.createOrganizations(first.origin);
    await trial.write(first);
    await expect(start(IN_OWN_CONTAINER)).rejects.toThrow(
      `the store in \`${folder.path}\` is in use by process 1 on ${HOST_NAME}; stop it first`,
    );
    await trial.write(first);
    await first.kill();
    const service = await takeOver(IN_OWN_CONTAINER, STALE_AFTER_MS + START_MS);
    await trial.expectNothingLost(service);
    await trial.write(service);
  });

  test("is taken over at once after a kill by a process with the same number", async () => {
    const container = await Container.create();
    try {
      const first = await start(await container.commandAs(500));
      expect(await readLock()).toContain(`process 500 on ${HOST_NAME}`);
      await container.kill(500);
      await expect.poll(() => first.hasEnded).toBe(true);
      const service = await takeOver(await container.commandAs(500), STALE_AFTER_MS);
      const again = start(await container.commandAs(600));
      await expect(again).rejects.toThrow(`in use by process 500 on ${HOST_NAME}`);
      await service.stop();
    } finally {
      await container.remove();
    }
  });
});
