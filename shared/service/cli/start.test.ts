import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fixture } from "../../../test/fixtures.ts";
import { SECRET, signToken } from "../testing/harness.ts";
import { startServer } from "./serve.ts";
import { startService } from "./start.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contribution-lens-start-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const environment = (more: Record<string, string> = {}) => ({
  CONTRIBUTION_LENS_JWT_SECRET: SECRET,
  CONTRIBUTION_LENS_DATA: folder,
  PORT: "0",
  ...more,
});

async function put(origin: string): Promise<number> {
  const { status } = await fetch(`${origin}/v1/organizations/acme`, {
    method: "PUT",
    headers: {
      Authorization: `Bearer ${await signToken({ role: "service" })}`,
      "If-None-Match": "*",
    },
    body: JSON.stringify(fixture("acme")),
  });
  return status;
}

describe("a started service", () => {
  test("keeps organizations over a restart", async () => {
    const first = await startService(environment());
    expect(await put(first.origin)).toBe(201);
    await first.stop();
    const second = await startService(environment());
    expect(await put(second.origin)).toBe(412);
    await second.stop();
  });

  test("limits bodies as the environment says", async () => {
    const service = await startService(environment({ CONTRIBUTION_LENS_BODY_LIMIT: "100" }));
    expect(await put(service.origin)).toBe(413);
    await service.stop();
  });

  test("locks its folder", async () => {
    const service = await startService(environment());
    await expect(startService(environment())).rejects.toThrow(`in use by process ${process.pid}`);
    expect(await put(service.origin)).toBe(201);
    await service.stop();
  });

  test("takes over an abandoned folder once its lock is stale, and not before", async () => {
    const lock = join(folder, "contribution-lens.lock");
    await writeFile(lock, "1f0a process 1 on other-machine");
    const alive = setInterval(() => void utimes(lock, new Date(), new Date()), 100);
    await expect(startService(environment())).rejects.toThrow(
      "in use by process 1 on other-machine",
    );
    clearInterval(alive);
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(lock, longAgo, longAgo);
    await (await startService(environment())).stop();
  });

  test("unlocks its folder if its port is in use", async () => {
    const other = await startServer(async () => new Response(), { host: "127.0.0.1", port: 0 });
    const taken = environment({ PORT: String(other.port) });
    await expect(startService(taken)).rejects.toMatchObject({ code: "EADDRINUSE" });
    await (await startService(environment())).stop();
    await other.close();
  });
});

test("a server that closes with a grace period finishes running requests", async () => {
  let asked = () => {};
  let give = (_answer: Response) => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const answer = new Promise<Response>((resolve) => {
    give = resolve;
  });
  const server = await startServer(
    () => {
      asked();
      return answer;
    },
    { host: "127.0.0.1", port: 0 },
  );
  const response = fetch(server.origin);
  await isAsked;
  const closed = server.close({ graceMs: 60_000 });
  give(new Response("done"));
  expect(await (await response).text()).toBe("done");
  await closed;
});
