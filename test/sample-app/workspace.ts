import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type RunningServer, SettingsStore, startServer } from "../../shared/service/index.ts";
import { createSampleApp } from "./app.ts";
import { CLIENT_ID, startIssuer } from "./issuer.ts";
import { personIdOf } from "./people.ts";
import { seed } from "./seed.ts";

/** A running sample workspace. */
export interface Workspace {
  readonly origin: string;
  /** The origin of the station's site: another name of the same server. */
  readonly stationOrigin: string;
  readonly secret: string;
  /** `seeded` if sample data was written now, `kept` if there was some. */
  readonly data: "seeded" | "kept";
  /** Stops listening, like a stopped service, until `resume`. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

/** The sample's data folder and port. */
export interface WorkspaceLocation {
  /** Folder of the embedded store; absent for a store in memory. */
  readonly folder?: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** Origin of a Vite server that has the widget's sources; without it, the built widget is served. */
  readonly viteOrigin?: string;
}

/** Starts the sample: store, sample data on the first run, server. */
export async function startWorkspace({
  folder,
  port,
  viteOrigin,
}: WorkspaceLocation): Promise<Workspace> {
  const secret = await secretOf(folder);
  const store = await SettingsStore.open(
    folder === undefined ? { memory: true } : { folder: join(folder, "store") },
  );
  const ending = new AbortController();
  let handler = async (_request: Request) => new Response(null, { status: 503 });
  let server: RunningServer;
  try {
    server = await startServer((request) => handler(request), { host: "127.0.0.1", port });
  } catch (error) {
    await store.close();
    throw error;
  }
  // The workspace's host is part of its data, and localhost is what people type.
  const origin = `http://localhost:${server.port}`;
  const stationOrigin = `http://127.0.0.1:${server.port}`;
  const issuer = await startIssuer({
    port: port === 0 ? 0 : port + 1,
    secret,
    audience: `${origin}/contribution`,
    findPersonId: (cookies) => personIdOf(cookies, secret),
  });
  const signIn = { issuer: issuer.address, clientId: CLIENT_ID };
  handler = createSampleApp({
    store,
    secret,
    origin,
    signIn,
    signal: ending.signal,
    ...(viteOrigin !== undefined && { viteOrigin }),
  });
  const data = await seed(handler, { origin, stationOrigin, secret, now: new Date() });
  return {
    origin,
    stationOrigin,
    secret,
    data,
    pause: () => server.close(),
    async resume() {
      const address = { host: "127.0.0.1", port: server.port };
      server = await startServer((request) => handler(request), address);
    },
    async stop() {
      ending.abort();
      await issuer.close();
      await server.close();
      await store.close();
    },
  };
}

/** Returns the secret that signs sessions. It is kept beside the data, so that a restart signs nobody out. */
async function secretOf(folder: string | undefined): Promise<string> {
  const fresh = randomBytes(32).toString("base64url");
  if (folder === undefined) return fresh;
  await mkdir(folder, { recursive: true });
  const path = join(folder, "secret");
  try {
    return await readFile(path, "utf8");
  } catch {
    await writeFile(path, fresh, { mode: 0o600 });
    return fresh;
  }
}
