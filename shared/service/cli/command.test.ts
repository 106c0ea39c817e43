import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { authenticateTokens } from "../http/tokens.ts";
import { SECRET, TestService } from "../testing/harness.ts";
import { startPostgres } from "../testing/postgres.ts";
import { runCommand } from "./command.ts";
import { ENVIRONMENT_VARIABLES } from "./config.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contribution-lens-command-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs a command and captures its output. */
async function command(args: readonly string[], env: Record<string, string> = {}) {
  const lines = { out: "", err: "" };
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text, ...rest) => {
    lines.out += text;
    for (const written of rest) if (typeof written === "function") written();
    return true;
  });
  const error = vi.spyOn(console, "error").mockImplementation((text) => {
    lines.err += `${text}\n`;
  });
  try {
    const code = await runCommand(args, env);
    return { code, ...lines };
  } finally {
    write.mockRestore();
    error.mockRestore();
  }
}

async function filledStore(): Promise<TestService> {
  const service = await TestService.open({ folder: join(folder, "store") });
  await service.create();
  await service.change({ type: "set-in-app-data", value: "off" }, 1);
  return service;
}

describe("the command line", () => {
  test("`verify` reports the intact log of a store that was closed", async () => {
    await (await filledStore()).store.close();
    const { code, out } = await command(["verify"], {
      CONTRIBUTION_LENS_DATA: join(folder, "store"),
    });
    expect([code, out]).toEqual([0, "acme: intact, 2 entries\n"]);
  });

  test("`verify` fails and names the entry at which a log is broken", async () => {
    const service = await filledStore();
    await service.store.execute(
      sql`update entries set entry = replace(entry, 'off', 'on') where sequence = 2`,
    );
    await service.store.close();
    const { code, err } = await command(["verify"], {
      CONTRIBUTION_LENS_DATA: join(folder, "store"),
    });
    expect([code, err]).toEqual([
      1,
      "acme: broken at entry 2: the entry does not match its hash\n",
    ]);
  });

  test("`verify --file` checks an exported log without a store", async () => {
    const service = await filledStore();
    const log = await (await service.send("/v1/organizations/acme/changes")).text();
    await service.store.close();
    const file = join(folder, "log.json");
    await writeFile(file, log);
    expect((await command(["verify", "--file", file])).code).toBe(0);
    await writeFile(file, log.replace("Mara Ito", "Nobody"));
    expect((await command(["verify", "--file", file])).code).toBe(1);
  });

  test.each(["at,who,what\n2026-11-25,Mara Ito,off\n", '{"items":[]}'])(
    "`verify --file` refuses %j in one line",
    async (text) => {
      const file = join(folder, "log.csv");
      await writeFile(file, text);
      const { code, err } = await command(["verify", "--file", file]);
      expect([code, err.trim().split("\n")]).toEqual([1, [expect.stringContaining(file)]]);
      expect(err).toContain("not an exported log");
    },
  );

  test("`verify --file` names its option if the file is missing", async () => {
    const file = join(folder, "nope.json");
    const { code, err } = await command(["verify", "--file", file]);
    expect([code, err]).toEqual([1, `--file: could not read \`${file}\`: no such file\n`]);
  });

  test.each([
    [{}, "CONTRIBUTION_LENS_JWT_SECRET"],
    [{ CONTRIBUTION_LENS_JWT_SECRET: "short" }, "32 bytes"],
    [{ CONTRIBUTION_LENS_JWT_SECRET: "x".repeat(32), PORT: "http" }, "PORT"],
    [{ CONTRIBUTION_LENS_JWT_SECRET: "x".repeat(32), DATABASE_URL: "mysql://x" }, "DATABASE_URL"],
  ])("`start` with %j names the variable at fault", async (env, name) => {
    const { code, err } = await command(["start"], env as Record<string, string>);
    expect(code).toBe(1);
    expect(err).toContain(name);
  });

  test("`verify` fails for a missing folder and does not create it", async () => {
    const missing = join(folder, "missing");
    const { code, err } = await command(["verify"], { CONTRIBUTION_LENS_DATA: missing });
    expect([code, existsSync(missing)]).toEqual([1, false]);
    expect(err).toContain("CONTRIBUTION_LENS_DATA");
  });

  test("`verify` fails for a folder without a store and does not create one", async () => {
    await mkdir(join(folder, "parent", "workspace"), { recursive: true });
    const parent = join(folder, "parent");
    const { code, err } = await command(["verify"], { CONTRIBUTION_LENS_DATA: parent });
    expect([code, await readdir(parent)]).toEqual([1, ["workspace"]]);
    expect(err).toContain("CONTRIBUTION_LENS_DATA");
  });

  test("`verify` fails for the store of a running service", async () => {
    const service = await filledStore();
    const env = { CONTRIBUTION_LENS_DATA: join(folder, "store") };
    expect((await command(["verify"], env)).err).toContain(`in use by process ${process.pid}`);
    await service.store.close();
  });

  test("`token` prints a token that the service accepts", async () => {
    const args = ["token", "--org", "acme=member", "--sub", "u1", "--name", "Ada"];
    const claims = { issuer: "https://id.example.com", audience: "lens" };
    const { out } = await command(args, {
      CONTRIBUTION_LENS_JWT_SECRET: SECRET,
      CONTRIBUTION_LENS_ISSUER: claims.issuer,
      CONTRIBUTION_LENS_AUDIENCE: claims.audience,
    });
    const headers = { Authorization: `Bearer ${out.trim()}` };
    const request = new Request("http://service.test/", { headers });
    expect(await authenticateTokens({ secret: SECRET, ...claims })(request)).toMatchObject({
      id: "u1",
      name: "Ada",
      organizations: { acme: "member" },
    });
  });

  test.each([
    [["--org", "acme=owner"], "acme=owner"],
    [[], "--org acme=admin"],
  ])("`token` with %j fails and shows an example", async (args, example) => {
    const env = { CONTRIBUTION_LENS_JWT_SECRET: SECRET };
    const { code, out, err } = await command(["token", ...args], env);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(example);
  });

  test("`token` fails with a short secret", async () => {
    const env = { CONTRIBUTION_LENS_JWT_SECRET: "short" };
    const { code, out, err } = await command(["token", "--org", "acme=admin"], env);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("32 bytes");
  });

  test.each([
    ["import", "expected one file"],
    ["import none.ndjson", "`none.ndjson` is not a file"],
    ["export --foo", "--foo"],
    ["organizations dance", "expected `list`"],
    ["organizations delete acme", "add `--confirm acme`"],
    ["organizations delete acme --confirm other", "add `--confirm acme`"],
  ])("`%s` fails in one line before it opens a store", async (line, text) => {
    const missing = join(folder, "missing");
    const result = await command(line.split(" "), { CONTRIBUTION_LENS_DATA: missing });
    expect([result.code, result.out, existsSync(missing)]).toEqual([1, "", false]);
    expect(result.err.split("\n")).toEqual([expect.stringContaining(text), ""]);
  });

  test("`start` refuses options", async () => {
    const { code, err } = await command(["start", "--port", "5000"]);
    expect(code).toBe(1);
    expect(err).toContain("--port");
  });

  test.each(["--help", "token --help"])(
    "`%s` lists the commands and every variable",
    async (line) => {
      const { code, out } = await command(line.split(" "));
      expect([code, out]).toEqual([0, expect.stringContaining("token --org ID=ROLE")]);
      const isListed = (name: string) => new RegExp(`^ {2}(HOST, )?${name}\\b`, "m").test(out);
      expect(ENVIRONMENT_VARIABLES.filter((name) => !isListed(name))).toEqual([]);
    },
  );

  test("the entry file runs a command in a process of its own", async () => {
    const main = ["--import", "tsx", "shared/service/cli/main.ts", "--help"];
    const { stdout } = await promisify(execFile)(process.execPath, main);
    expect(stdout).toContain("verify --file FILE");
  });

  test("`start` stops after a signal that came while it started", async () => {
    const postgres = await startPostgres();
    const running = command(["start"], {
      CONTRIBUTION_LENS_JWT_SECRET: SECRET,
      DATABASE_URL: await postgres.createDatabase(),
      CONTRIBUTION_LENS_LOG_LEVEL: "silent",
      PORT: "0",
    });
    process.emit("SIGTERM");
    expect((await running).code).toBe(0);
    await postgres.stop();
  });

  test("`start` names the variable of a database that it can't reach, and the reason", async () => {
    const { code, err } = await command(["start"], {
      CONTRIBUTION_LENS_JWT_SECRET: SECRET,
      DATABASE_URL: "postgres://lens@127.0.0.1:1/lens",
    });
    expect([code, err]).toEqual([1, "DATABASE_URL: connect ECONNREFUSED 127.0.0.1:1\n"]);
  });

  test("`start` warns of a variable that it doesn't know", async () => {
    const main = ["--import", "tsx", "shared/service/cli/main.ts"];
    const env = {
      PATH: process.env["PATH"],
      CONTRIBUTION_LENS_JWT_SECRET: SECRET,
      CONTRIBUTION_LENS_SECRET_PREVIOUS: SECRET,
      DATABASE_URL: "postgres://lens@127.0.0.1:1/lens",
    };
    const { stdout } = await promisify(execFile)(process.execPath, main, { env }).catch(
      (error) => error,
    );
    expect(JSON.parse(stdout)).toMatchObject({
      level: "warn",
      variable: "CONTRIBUTION_LENS_SECRET_PREVIOUS",
    });
  });

  test("`start` names the variable of a folder that it can't create", async () => {
    const file = join(folder, "file");
    await writeFile(file, "");
    const { code, err } = await command(["start"], {
      CONTRIBUTION_LENS_JWT_SECRET: SECRET,
      CONTRIBUTION_LENS_DATA: join(file, "store"),
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^CONTRIBUTION_LENS_DATA: ENOTDIR/);
  });

  test.each(["PORT", "CONTRIBUTION_LENS_METRICS_PORT"])(
    "`start` names the variable of a port that is in use: %s",
    async (variable) => {
      const server = createServer().listen(0, "127.0.0.1");
      await once(server, "listening");
      const { port } = server.address() as AddressInfo;
      const { code, err } = await command(["start"], {
        CONTRIBUTION_LENS_JWT_SECRET: SECRET,
        CONTRIBUTION_LENS_DATA: join(folder, "store"),
        PORT: "0",
        [variable]: String(port),
      });
      server.close();
      expect([code, err]).toEqual([1, `port ${port} is in use; set ${variable} to another one\n`]);
    },
  );

  test("an unknown command fails and lists the commands", async () => {
    const { code, err } = await command(["dance"]);
    expect(code).toBe(2);
    expect(err).toContain("verify --file FILE");
  });
});
