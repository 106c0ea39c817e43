import { startTcpProxy } from "../../shared/service/testing/tcp-proxy.ts";
import { waitUntil } from "../harness/wait-until.ts";
import { LoopFileSystem } from "./loop-file-system.ts";
import { PostgresServer } from "./postgres-server.ts";
import type { Scenario, Stage } from "./scenario.ts";
import { ServiceProcess } from "./service-process.ts";
import { TemporaryFolder } from "./temporary-folder.ts";

const DISK_BYTES = 320 * 1024 * 1024;
const DAYS_AHEAD = 8;
const TERMINATE = `select pg_terminate_backend(pid) from pg_stat_activity
  where pid <> pg_backend_pid() and backend_type = 'client backend'`;

/** Scenarios of services on PostgreSQL. */
export function postgresScenarios(loopObstacle: string | undefined): Scenario[] {
  return [
    { name: "postgresql: database killed", open: killedDatabase },
    { name: "postgresql: connections terminated", open: terminatedConnections },
    { name: "postgresql: network cut", open: cutNetwork },
    { name: "postgresql: one of three nodes killed", open: killedNode },
    { name: "postgresql: serializable, one of three nodes killed", open: serializableNodes },
    { name: "postgresql: one node's clock 8 days ahead", open: skewedClocks },
    { name: "postgresql: power lost", obstacle: loopObstacle, open: lostPower },
    { name: "postgresql: disk full", obstacle: loopObstacle, open: fullDisk },
  ];
}

/** Keeps nodes running on a database. */
class Nodes {
  readonly #url: string;
  readonly #daysAhead: readonly number[];
  readonly #nodes: (ServiceProcess | undefined)[];

  /** @param daysAhead the days that each node's clock is ahead */
  constructor(url: string, daysAhead: readonly number[] = [0]) {
    this.#url = url;
    this.#daysAhead = daysAhead;
    this.#nodes = daysAhead.map(() => undefined);
  }

  async start(): Promise<ServiceProcess[]> {
    return Promise.all(
      this.#daysAhead.map(async (daysAhead, index) => {
        const running = this.#nodes[index];
        if (running && !running.hasEnded) return running;
        const started = await ServiceProcess.start({ DATABASE_URL: this.#url }, { daysAhead });
        this.#nodes[index] = started;
        return started;
      }),
    );
  }

  async kill(): Promise<void> {
    await Promise.all(this.#nodes.map((node) => node?.kill()));
  }
}

/**
 * Opens a server, and a stage on it.
 * @param disk the disk of the server; without it, a temporary folder
 */
async function onServer(
  open: (
    server: PostgresServer,
  ) => Promise<Pick<Stage, "fault"> & { nodes: Nodes; close?(): Promise<void> }>,
  disk?: LoopFileSystem,
): Promise<Stage> {
  const folder = disk ?? (await TemporaryFolder.create());
  const server = await PostgresServer.create(folder.path).catch(async (error) => {
    await folder.remove();
    throw error;
  });
  const { nodes, fault, close } = await open(server);
  return {
    start: () => nodes.start(),
    fault,
    close: () =>
      nodes
        .kill()
        .finally(close)
        .finally(() => server.kill())
        .finally(() => folder.remove()),
  };
}

const killedDatabase = () =>
  onServer(async (server) => ({
    nodes: new Nodes(server.url),
    async fault() {
      await server.kill();
      await server.start();
    },
  }));

const terminatedConnections = () =>
  onServer(async (server) => ({
    nodes: new Nodes(server.url),
    fault: async () => void (await server.query(TERMINATE)),
  }));

const cutNetwork = () =>
  onServer(async (server) => {
    const proxy = await startTcpProxy(server.url);
    return {
      nodes: new Nodes(proxy.url),
      fault: async () => proxy.cut(),
      close: () => proxy.close(),
    };
  });

const killOne = async (services: readonly ServiceProcess[]) => {
  await services[Math.floor(Math.random() * services.length)]?.kill();
};

const killedNode = () =>
  onServer(async (server) => ({
    nodes: new Nodes(server.url, [0, 0, 0]),
    fault: killOne,
  }));

const serializableNodes = () =>
  onServer(async (server) => {
    await server.query("alter database postgres set default_transaction_isolation to serializable");
    return { nodes: new Nodes(server.url, [0, 0, 0]), fault: killOne };
  });

/** The keys of one node's changes are repeated on the other. */
const skewedClocks = () =>
  onServer(async (server) => ({
    nodes: new Nodes(server.url, [0, DAYS_AHEAD]),
    fault: async () => void (await server.query(TERMINATE)),
  }));

/** Opens a server on a disk of its own, and a stage on it. */
async function onDisk(
  createFault: (disk: LoopFileSystem, server: PostgresServer) => Stage["fault"],
): Promise<Stage> {
  const disk = await LoopFileSystem.create(DISK_BYTES);
  const open = async (server: PostgresServer) => ({
    nodes: new Nodes(server.url),
    fault: createFault(disk, server),
  });
  return onServer(open, disk);
}

const lostPower = () =>
  onDisk((disk, server) => async () => {
    await disk.losePower();
    await server.kill();
    await disk.remount();
    await server.start();
  });

/** PostgreSQL itself ends if it can't write its log; it starts again once there is room. */
const fullDisk = () =>
  onDisk((disk, server) => async ([service], writers) => {
    if (!service) return;
    await disk.fill();
    await waitUntil(async () => [503, 507].includes((await writers.probe(service.origin)).change));
    await disk.empty();
    await server.start();
    await waitUntil(async () => (await writers.probe(service.origin)).change === 200);
  });
