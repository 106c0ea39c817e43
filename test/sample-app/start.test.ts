import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
let first: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contribution-lens-start-"));
});
afterEach(async () => {
  if (first && first.exitCode === null) {
    const ended = new Promise((resolve) => first?.once("exit", resolve));
    first.kill();
    await ended;
  }
  await rm(folder, { recursive: true, force: true });
});

/** Starts the sample like `npm start`, without its build. */
function start(port: number) {
  const args = ["--import", "tsx", "test/sample-app/start.ts", "--no-browser", "--data", folder];
  return spawn(process.execPath, args, { env: { ...process.env, PORT: String(port) } });
}

/** Returns a free port; the next one is most likely free too. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

test("the sample prints its addresses first, and a second start reports the first in one line", async () => {
  const port = await freePort();
  const running = start(port);
  first = running;
  let output = "";
  await new Promise<void>((resolve, reject) => {
    running.once("exit", () => reject(new Error(output)));
    for (const stream of [running.stdout, running.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => {
        output += chunk;
        if (output.includes("/account/token")) resolve();
      });
    }
  });
  expect(output.trim()).toMatch(/^Sample workspace/);

  const second = start(port);
  const [out, err] = await Promise.all([text(second.stdout), text(second.stderr)]);
  expect([out, err.trim().split("\n")]).toEqual([
    "",
    [expect.stringContaining(`already running (process ${running.pid}`)],
  ]);
}, 120_000);
