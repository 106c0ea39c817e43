import { afterEach, beforeEach, expect, test } from "vitest";
import { startPostgres } from "../../shared/service/testing/postgres.ts";
import { startTcpProxy } from "../../shared/service/testing/tcp-proxy.ts";
import { ServiceProcess } from "./service-process.ts";
import { TemporaryFolder } from "./temporary-folder.ts";
import { Trial } from "./trial.ts";

let running: ServiceProcess[];
beforeEach(() => {
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((service) => service.kill()));
});

async function start(database: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const service = await ServiceProcess.start(database);
  running.push(service);
  return service;
}

test("a process that was suspended while another one took its folder over writes nothing more", async () => {
  const folder = await TemporaryFolder.create();
  const trial = new Trial();
  const suspended = await start({ CONTRIBUTION_LENS_DATA: folder.path });
  await trial.writers.createOrganizations(suspended.origin);
  await trial.write(suspended);
  suspended.signal("SIGSTOP");
  const owner = await start({ CONTRIBUTION_LENS_DATA: folder.path });
  await trial.write(owner);
  suspended.signal("SIGCONT");
  const refusal = { change: 503, read: 503, retryAfter: "5" };
  expect(await trial.writers.probe(suspended.origin)).toEqual(refusal);
  await suspended.stop();
  await trial.write(owner);
  await owner.stop();

  const next = await start({ CONTRIBUTION_LENS_DATA: folder.path });
  await trial.expectNothingLost(next);
  await next.stop();
  await folder.remove();
});

test("a process stops though the network drops what it sends to the database", async () => {
  const postgres = await startPostgres();
  const proxy = await startTcpProxy(await postgres.createDatabase());
  const service = await start({ DATABASE_URL: proxy.url });
  proxy.freeze();
  expect(await service.stop()).toBe(0);
  await proxy.close();
  await postgres.stop();
});
