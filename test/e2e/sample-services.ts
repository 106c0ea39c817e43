import { execFile, spawn } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { freePort } from "../../shared/service/testing/free-port.ts";
import { fixture } from "../fixtures.ts";
import { waitUntil } from "../harness/wait-until.ts";
import { commandsOf } from "../tools/readme/samples.ts";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a module that imports the built package, and returns its output. Files that it writes are in the folder. */
export async function runInNode(code: string, folder: string): Promise<string> {
  const file = join(ROOT, "dist", `readme-sample-${process.pid}.mjs`);
  await writeFile(file, code);
  try {
    return (await run("node", [file], { cwd: folder })).stdout;
  } finally {
    await rm(file);
  }
}

/** Runs a sample that assesses the document in `text`. */
export async function answersFromDocument(code: string, folder: string): Promise<void> {
  const text = `const text = ${JSON.stringify(JSON.stringify(fixture("acme")))};\n`;
  expect((await runInNode(text + code, folder)).trim()).toBe("metadata-only");
}

/**
 * Runs a sample that starts the service in `created` of the folder, and then those that send requests to it.
 */
export async function createsAndChanges(
  code: string,
  requests: readonly string[],
  folder: string,
): Promise<void> {
  const use = async (port: number, secret: string) => {
    const script = requests
      .join("\n")
      .replaceAll("localhost:4310", `localhost:${port}`)
      .replaceAll("curl ", "curl -sS --fail-with-body -w '\\n%{http_code}\\n' ")
      // The reader copies the service's secret.
      .replace("CONTRIBUTION_LENS_JWT_SECRET=…", `CONTRIBUTION_LENS_JWT_SECRET=${secret}`)
      .replace("-o log.json", `-o ${join(folder, "log.json")}`);
    const { stdout } = await run("bash", ["-ec", script], { cwd: ROOT });
    expect(stdout.match(/^\d{3}$/gm)).toEqual(["201", "200", "200", "200"]);
    const verify = ["dist/package/service/main.js", "verify", "--file", join(folder, "log.json")];
    expect((await run("node", verify, { cwd: ROOT })).stdout).toMatch(
      /log\.json: intact, 2 entries/,
    );
  };
  await withService(code, use, join(folder, "created"));
}

/** Exports what `createsAndChanges` left in a folder, and imports it into an empty store. */
export async function movesOrganizations(code: string, folder: string): Promise<void> {
  const [, serve = ""] = manifest.scripts.service.split(" && ");
  const [exports = "", ...others] = commandsOf(code).map((command) =>
    command
      .replace("npm run service --", serve)
      .replace("lens.ndjson", join(folder, "lens.ndjson")),
  );
  const runOn = (data: string, commands: readonly string[]) =>
    run("bash", ["-ec", commands.join("\n")], {
      cwd: ROOT,
      env: { ...process.env, CONTRIBUTION_LENS_DATA: join(folder, data) },
    });
  await runOn("created", [exports]);
  await mkdir(join(folder, "imported"));
  const { stdout } = await runOn("imported", others);
  expect(stdout).toMatch(/acme/);
}

/** Runs a sample that starts the service, without the build, at a free port and on a new folder. */
export async function withService(
  code: string,
  use: (port: number, secret: string) => Promise<void>,
  data: string,
): Promise<void> {
  const [, serve = ""] = manifest.scripts.service.split(" && ");
  const port = await freePort();
  const script = commandsOf(code)
    .join("\n")
    .replace("npm run service", `echo "$CONTRIBUTION_LENS_JWT_SECRET" >&2; exec ${serve}`);
  const env = { ...process.env, PORT: String(port), CONTRIBUTION_LENS_DATA: data };
  const child = spawn("bash", ["-ec", script], { cwd: ROOT, env });
  let secret = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    secret ||= text.split("\n")[0] ?? "";
  });
  try {
    const ready = () =>
      fetch(`http://localhost:${port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      );
    await waitUntil(ready, () => "the service doesn't answer", 110_000);
    await use(port, secret);
  } finally {
    child.kill();
    await new Promise((resolve) => child.once("exit", resolve));
  }
}
