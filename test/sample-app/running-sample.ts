import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { ORGANIZATION } from "./data.ts";

/** A sample that has just started can take a while; where none runs, the connection is refused at once. */
const PROBE_TIMEOUT_MS = 5_000;

/** Returns the origin of the sample that uses a folder, if it answers. */
export async function findRunningSample(folder: string): Promise<string | undefined> {
  const origin = await readFile(addressFile(folder), "utf8").catch(() => "");
  return origin && (await isSampleAt(origin)) ? origin : undefined;
}

/** Notes the origin of the sample that uses a folder; the next start reports it. */
export async function noteRunningSample(folder: string, origin: string): Promise<void> {
  await writeFile(addressFile(folder), origin);
}

/** True if a sample workspace answers at an origin. */
export async function isSampleAt(origin: string): Promise<boolean> {
  try {
    const url = `${origin}/.well-known/data-contribution.json`;
    const response = await fetch(url, { signal: AbortSignal.timeout(PROBE_TIMEOUT_MS) });
    return Object(await response.json()).organization === ORGANIZATION;
  } catch {
    return false;
  }
}

/** Returns the first of some ports that can't be listened on, and why. */
export async function findTakenPort(
  ports: readonly number[],
): Promise<{ port: number; code: string } | undefined> {
  for (const port of ports) {
    const code = await listenError(port);
    if (code !== undefined) return { port, code };
  }
  return undefined;
}

function listenError(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(undefined)));
  });
}

function addressFile(folder: string): string {
  return join(folder, "address");
}
