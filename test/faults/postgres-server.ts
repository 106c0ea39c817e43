import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { freePort } from "../../shared/service/testing/free-port.ts";
import { findPostgres } from "../../shared/service/testing/postgres.ts";
import { waitUntil } from "../harness/wait-until.ts";

const run = promisify(execFile);
const READY_TIMEOUT_MS = 180_000;
const KEPT_OUTPUT_CHARACTERS = 2_000;

interface UserIds {
  readonly uid: number;
  readonly gid: number;
}

/** A PostgreSQL server that syncs its writes, and that can be killed. */
export class PostgresServer {
  readonly url: string;
  readonly #bin: string;
  readonly #data: string;
  readonly #port: number;
  /** PostgreSQL refuses to run as root. */
  readonly #user: UserIds | undefined;
  #server: ChildProcess | undefined;
  #output = "";

  private constructor(bin: string, data: string, port: number, user: UserIds | undefined) {
    this.#bin = bin;
    this.#data = data;
    this.#port = port;
    this.#user = user;
    this.url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  }

  /** Creates a server's data in a folder, and starts it. */
  static async create(folder: string): Promise<PostgresServer> {
    const user = process.getuid?.() === 0 ? await userIds("postgres") : undefined;
    const data = join(folder, "postgresql");
    await mkdir(data, { recursive: true });
    if (user) {
      await chown(folder, user.uid, user.gid);
      await chown(data, user.uid, user.gid);
    }
    const server = new PostgresServer(await findPostgres(), data, await freePort(), user);
    await run(join(server.#bin, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust"], user);
    await server.start().catch(async (error) => {
      await server.kill();
      throw error;
    });
    return server;
  }

  /** Starts the server if it does not run, and waits until it answers. */
  async start(): Promise<void> {
    await waitUntil(
      async () => {
        if (!this.#isRunning()) this.#spawn();
        return (await this.query("select 1")).length === 1;
      },
      () => `PostgreSQL did not start:\n${this.#output}`,
      READY_TIMEOUT_MS,
    );
  }

  /** Ends the server as a crash does: without a checkpoint or a message to its clients. */
  async kill(): Promise<void> {
    const server = this.#server;
    if (server?.pid === undefined || !this.#isRunning()) return;
    const ended = once(server, "exit");
    // A stopped server starts no further process.
    server.kill("SIGSTOP");
    const children = await childrenOf(server.pid);
    server.kill("SIGKILL");
    for (const child of children) killProcess(child);
    await ended;
    // Until then they have files open, and hold the server's memory.
    await waitUntil(
      async () => !(await anyRuns(children)),
      () => "processes of PostgreSQL did not end",
    );
  }

  /** Runs a statement on a connection of its own. */
  async query(text: string): Promise<unknown[]> {
    const client = new pg.Client({ connectionString: this.url, connectionTimeoutMillis: 2_000 });
    client.on("error", () => {});
    try {
      await client.connect();
      return (await client.query(text)).rows;
    } finally {
      await client.end().catch(() => {});
    }
  }

  #isRunning(): boolean {
    return this.#server?.exitCode === null && this.#server.signalCode === null;
  }

  #spawn(): void {
    const args = ["-D", this.#data, "-p", String(this.#port), "-h", "127.0.0.1", "-k", ""];
    const settings = ["-c", "max_wal_size=64MB", "-c", "min_wal_size=32MB"];
    this.#server = spawn(join(this.#bin, "postgres"), [...args, ...settings], {
      ...this.#user,
      stdio: ["ignore", "ignore", "pipe"],
    });
    this.#server.stderr?.on("data", (chunk: Buffer) => {
      this.#output = `${this.#output}${chunk}`.slice(-KEPT_OUTPUT_CHARACTERS);
    });
  }
}

async function childrenOf(id: number): Promise<number[]> {
  const { stdout } = await run("pgrep", ["-P", String(id)]).catch(() => ({ stdout: "" }));
  return stdout.split("\n").filter(Boolean).map(Number);
}

function killProcess(id: number): void {
  try {
    process.kill(id, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}

/** Returns true while one of the processes runs. `ps` finds no ended ones, or says that they are zombies. */
async function anyRuns(ids: readonly number[]): Promise<boolean> {
  if (ids.length === 0) return false;
  const { stdout } = await run("ps", ["-o", "stat=", "-p", ids.join(",")]).catch(() => ({
    stdout: "",
  }));
  return stdout.split("\n").some((state) => state !== "" && !state.startsWith("Z"));
}

async function userIds(name: string): Promise<UserIds> {
  const id = async (flag: string) => Number((await run("id", [flag, name])).stdout);
  return { uid: await id("-u"), gid: await id("-g") };
}
