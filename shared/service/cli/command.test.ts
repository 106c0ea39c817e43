import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { authenticateTokens } from "../http/tokens.ts";
import { SECRET, TestService } from "../testing/harness.ts";
import { ENVIRONMENT_VARIABLES } from "./config.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contribution-lens-command-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs a command of the service as an operator would, in a process of its own. */
function command(args: readonly string[], env: Record<string, string> = {}) {
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const tsx = ["--import", "tsx", "shared/service/cli/main.ts", ...args];
    execFile(process.execPath, tsx, { env: { ...process.env, ...env } }, (error, out, err) =>
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    );
  });
}

async function filledStore(): Promise<TestService> {
  const service = await TestService.open({ folder: join(folder, "store") });
  await service.create();
  await service.change({ type: "set-in-app-data", value: "off" }, 1);
  return service;
}

describe("the command", () => {
  test("`verify` finds the log of a store intact, and what was kept is there after a restart", async () => {
    await (await filledStore()).store.close();
    const { code, out } = await command(["verify"], {
      CONTRIBUTION_LENS_DATA: join(folder, "store"),
    });
    expect([code, out]).toEqual([0, "acme: intact, 2 entries\n"]);
  });

  test("`verify` names the entry at which a log is broken, and fails", async () => {
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

  test("`verify --file` checks an exported log without any store", async () => {
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
    "`verify --file` says in one line that %j is no log",
    async (text) => {
      const file = join(folder, "log.csv");
      await writeFile(file, text);
      const { code, err } = await command(["verify", "--file", file]);
      expect([code, err.trim().split("\n")]).toEqual([1, [expect.stringContaining(file)]]);
      expect(err).toContain("not an exported log");
    },
  );

  test.each([
    [{}, "CONTRIBUTION_LENS_JWT_SECRET"],
    [{ CONTRIBUTION_LENS_JWT_SECRET: "short" }, "32 bytes"],
    [{ CONTRIBUTION_LENS_JWT_SECRET: "x".repeat(32), PORT: "http" }, "PORT"],
    [{ CONTRIBUTION_LENS_JWT_SECRET: "x".repeat(32), DATABASE_URL: "mysql://x" }, "DATABASE_URL"],
  ])("`start` with %j says what is missing", async (env, said) => {
    const { code, err } = await command(["start"], env as Record<string, string>);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });

  test("`verify` of a folder that is not there fails and makes none", async () => {
    const missing = join(folder, "missing");
    const { code, err } = await command(["verify"], { CONTRIBUTION_LENS_DATA: missing });
    expect([code, existsSync(missing)]).toEqual([1, false]);
    expect(err).toContain("CONTRIBUTION_LENS_DATA");
  });

  test("`verify` leaves alone a store that a running service has", async () => {
    const service = await filledStore();
    const env = { CONTRIBUTION_LENS_DATA: join(folder, "store") };
    expect((await command(["verify"], env)).err).toContain(`in use by process ${process.pid}`);
    await service.store.close();
  });

  test("`token` prints a token that the service takes", async () => {
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
  ])("`token` with %j prints none and says what is needed", async (args, said) => {
    const env = { CONTRIBUTION_LENS_JWT_SECRET: SECRET };
    const { code, out, err } = await command(["token", ...args], env);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(said);
  });

  test("`token` with a secret that the service would refuse prints none", async () => {
    const env = { CONTRIBUTION_LENS_JWT_SECRET: "short" };
    const { code, out, err } = await command(["token", "--org", "acme=admin"], env);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("32 bytes");
  });

  test("`start` passes over no option in silence", async () => {
    const { code, err } = await command(["start", "--port", "5000"]);
    expect(code).toBe(1);
    expect(err).toContain("--port");
  });

  test.each(["--help", "token --help"])("`%s` shows what there is", async (line) => {
    const { code, out } = await command(line.split(" "));
    expect([code, out]).toEqual([0, expect.stringContaining("token --org ID=ROLE")]);
    expect(ENVIRONMENT_VARIABLES.filter((name) => !out.includes(name))).toEqual([]);
  });

  test("an unknown command shows the ones there are", async () => {
    const { code, err } = await command(["dance"]);
    expect(code).toBe(2);
    expect(err).toContain("verify --file FILE");
  });
});
