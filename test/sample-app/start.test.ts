import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort } from "../../shared/service/testing/free-port.ts";

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

/** Starts the sample like `npm start`. */
function start(port: number | string, data = folder) {
  const args = ["--import", "tsx", "test/sample-app/start.ts", "--no-browser", "--data", data];
  return spawn(process.execPath, args, { env: { ...process.env, PORT: String(port) } });
}

/** Returns the output of a start that ends by itself. */
async function outputOf(child: ReturnType<typeof start>) {
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { out, lines: err.trim().split("\n") };
}

test("the sample prints its address, data folder, sign-ins and how to stop; a second start reports its address", async () => {
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
  expect(output).toMatch(/^Sample workspace of Polarstern Instruments: /);
  expect(output).toContain(`address   http://localhost:${port}\n`);
  expect(output).toContain(`data      ${folder} (filled with sample data)`);
  expect(output).toContain("sign in   as Mara (admin) or Jonas (member)");
  expect(output).toContain("stop      Ctrl+C");

  const atItsFolder = await outputOf(start(await freePort()));
  expect(atItsFolder.out).toBe("");
  expect(atItsFolder.lines).toEqual([
    expect.stringContaining(`already running at http://localhost:${port};`),
  ]);
  const atItsPort = await outputOf(start(port, join(folder, "other")));
  expect(atItsPort.lines).toEqual([
    expect.stringContaining(`already running at http://localhost:${port};`),
  ]);
}, 120_000);

test("the sample refuses a port that another program uses in one line, before it builds", async () => {
  const other = createServer();
  const port = await new Promise<number>((resolve) => {
    other.listen(0, "127.0.0.1", () => {
      const address = other.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  try {
    const { out, lines } = await outputOf(start(port));
    expect(out).toBe("");
    expect(lines).toEqual([`port \`${port}\` is in use; set PORT to another one`]);
  } finally {
    other.close();
  }
});

test.each(["abc", "0", "65534", "4320.5"])(
  "the sample refuses PORT=%s in one line",
  async (port) => {
    expect((await outputOf(start(port))).lines).toEqual([
      `PORT: expected a whole number from 1 to 65533, got \`${port}\``,
    ]);
  },
);

test("the sample refuses a data folder that is a file in one line", async () => {
  const file = join(folder, "file");
  await writeFile(file, "");
  expect((await outputOf(start(await freePort(), file))).lines).toEqual([
    `--data: could not use \`${file}\` as a folder (EEXIST); use another one`,
  ]);
});

test("`npm run dev` refuses a bad PORT in one line", async () => {
  const args = ["--import", "tsx", "test/sample-app/dev.ts"];
  const dev = spawn(process.execPath, args, { env: { ...process.env, PORT: "abc" } });
  expect((await outputOf(dev)).lines).toEqual([
    "PORT: expected a whole number from 1 to 65533, got `abc`",
  ]);
});
