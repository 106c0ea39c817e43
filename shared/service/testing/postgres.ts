import { execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { freePort } from "./free-port.ts";

const run = promisify(execFile);

/** A PostgreSQL server of the tests' own. */
export interface TestPostgres {
  /** Creates an empty database and returns its address. */
  createDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts a throw-away PostgreSQL on the loopback; on Debian, as root, it is installed if it is missing.
 * `CONTRIBUTION_LENS_TEST_DATABASE_URL` names a server to use in its place.
 */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env["CONTRIBUTION_LENS_TEST_DATABASE_URL"];
  if (given) return { createDatabase: () => createDatabase(given), stop: async () => {} };
  const bin = await findPostgres();
  const folder = await mkdtemp(join(tmpdir(), "contribution-lens-pg-"));
  const data = join(folder, "data");
  const root = process.getuid?.() === 0;
  if (root) await chown(folder, await userId("postgres"), -1);
  // PostgreSQL refuses to run as root.
  const command = (name: string, args: string[]): [string, string[]] =>
    root
      ? ["runuser", ["-u", "postgres", "--", join(bin, name), ...args]]
      : [join(bin, name), args];
  await run(...command("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "--no-sync"]));
  const port = await freePort();
  const server = spawn(
    ...command("postgres", ["-D", data, "-p", String(port), "-h", "127.0.0.1", "-k", folder, "-F"]),
    { stdio: "ignore" },
  );
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await ready(url);
  return {
    createDatabase: () => createDatabase(url),
    async stop() {
      await run(...command("pg_ctl", ["-D", data, "stop", "-m", "immediate"])).catch(() =>
        server.kill("SIGKILL"),
      );
      await rm(folder, { recursive: true, force: true });
    },
  };
}

let databases = 0;

async function createDatabase(server: string): Promise<string> {
  databases += 1;
  const name = `test_${process.pid}_${databases}_${Date.now()}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** The folder of PostgreSQL's programs; on Debian, as root, they are installed if they are missing. */
export async function findPostgres(): Promise<string> {
  const found = await find();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { env });
    await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "postgresql"], {
      env,
    });
    const installed = await find();
    if (installed) return installed;
  }
  throw new Error(
    "PostgreSQL is missing: install it, or set CONTRIBUTION_LENS_TEST_DATABASE_URL to a server the tests may make databases on",
  );
}

async function find(): Promise<string | undefined> {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? await readdir(debian) : [];
  const folders = [
    ...versions
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(debian, version, "bin")),
    ...(process.env["PATH"] ?? "").split(":"),
    "/opt/homebrew/opt/postgresql/bin",
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")));
}

async function userId(name: string): Promise<number> {
  return Number((await run("id", ["-u", name])).stdout);
}

async function ready(url: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
