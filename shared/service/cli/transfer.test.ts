import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { OFF, TestService } from "../testing/harness.ts";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";

const MAIN = join(import.meta.dirname, "main.ts");

let postgres: TestPostgres;
let folder: string;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.stop());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contribution-lens-transfer-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

type Environment = Readonly<Record<string, string>>;

/** Runs a command as an operator does, in a process of its own. */
function run(env: Environment, ...args: string[]) {
  return runFile(env, process.execPath, ["--import", "tsx", MAIN, ...args]);
}

function runFile(env: Environment, file: string, args: readonly string[]) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = execFile(
      file,
      args,
      { env: { PATH: process.env["PATH"], ...env } },
      (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

const success = (out: string) => ({ code: 0, out, err: "" });
/** The outcome of a command that fails with one line, which contains a text. */
const failure = (text: string) => ({
  code: 1,
  out: "",
  err: expect.toSatisfy(
    (err: string) => err.indexOf("\n") === err.length - 1 && err.includes(text),
  ),
});

const EMBEDDED = "a folder";
const POSTGRESQL = "PostgreSQL";

/** Returns the environment of an empty store. */
async function emptyStore(kind: string, name: string): Promise<Environment> {
  return kind === EMBEDDED
    ? { CONTRIBUTION_LENS_DATA: join(folder, name) }
    : { DATABASE_URL: await postgres.createDatabase() };
}

// Each command is a process that loads the service.
describe("an operator's command", { timeout: 180_000 }, () => {
  test.each([EMBEDDED, POSTGRESQL])(
    "exports, imports, verifies, deletes and lists organizations on %s",
    async (kind) => {
      const source = await emptyStore(kind, "source");
      const exported = await fill(source);
      const file = join(folder, "lens.ndjson");
      expect(await run(source, "export", "--out", file)).toEqual(success(""));
      expect(await readFile(file, "utf8")).toBe(exported);
      expect((await stat(file)).mode & 0o777).toBe(0o600);

      const target = await emptyStore(kind, "target");
      const damaged = join(folder, "damaged.ndjson");
      await writeFile(
        damaged,
        exported.replace('"end":"other","entries":1', '"end":"other","entries":2'),
      );
      expect(await run(target, "import", damaged)).toEqual(
        failure(`\`${damaged}\`: line 9: records of \`other\` are missing`),
      );
      // Nothing of the damaged export was imported.
      expect(await run(target, "import", file)).toEqual(
        success("acme: imported, 2 entries\nother: imported, 1 entry\n"),
      );
      expect(await run(target, "verify")).toEqual(
        success("acme: intact, 2 entries\nother: intact, 1 entry\n"),
      );
      expect(await run(target, "organizations", "delete", "acme", "--confirm", "acme")).toEqual(
        success("acme: deleted\n"),
      );
      expect(await run(target, "organizations", "list")).toEqual(success("other\t1\n"));
    },
  );

  test("refuses an existing file and an unknown organization in one line", async () => {
    const env = await emptyStore(POSTGRESQL, "");
    const exported = await fill(env);
    const file = join(folder, "earlier.ndjson");
    await writeFile(file, "earlier");
    expect(await run(env, "export", "--out", file)).toEqual(failure("it exists"));
    expect(await readFile(file, "utf8")).toBe("earlier");
    const unknown = failure("no organization `birch`");
    expect(await run(env, "export", "--org", "birch")).toEqual(unknown);
    const remove = await run(env, "organizations", "delete", "birch", "--confirm", "birch");
    expect(remove).toEqual(unknown);
    expect(await run(env, "export")).toEqual(success(exported));
  });

  test.runIf(existsSync("/dev/full"))("fails if it can't write to standard output", async () => {
    const env = await emptyStore(POSTGRESQL, "");
    await fill(env);
    const onFullDisk = (command: string) =>
      runFile(env, "sh", [
        "-c",
        `exec "$@" > /dev/full`,
        "sh",
        process.execPath,
        ...["--import", "tsx", MAIN, command],
      ]);
    const refused = failure("could not write to standard output: ENOSPC");
    expect(await Promise.all([onFullDisk("export"), onFullDisk("verify")])).toEqual([
      refused,
      refused,
    ]);
  });
});

/** Stores two organizations, and returns their export. */
async function fill(env: Environment): Promise<string> {
  const service = await TestService.open({
    url: env["DATABASE_URL"],
    folder: env["CONTRIBUTION_LENS_DATA"],
  });
  await service.create();
  await service.create("other");
  expect((await service.change(OFF, 1)).status).toBe(200);
  let exported = "";
  for await (const line of service.store.administration.export()) exported += `${line}\n`;
  await service.store.close();
  return exported;
}
