import { once } from "node:events";
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { get, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fixture } from "../../../test/fixtures.ts";
import { deferred } from "../../../test/harness/deferred.ts";
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
  CONTRIBUTION_LENS_LOG_LEVEL: "silent",
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

  test("offers metrics on a port of their own, by route and without identifiers", async () => {
    const service = await startService(environment({ CONTRIBUTION_LENS_METRICS_PORT: "0" }));
    await put(service.origin);
    await fetch(`${service.origin}/nowhere/${folder}`);
    expect((await fetch(`${service.origin}/metrics`)).status).toBe(404);
    const text = await (await fetch(service.metricsUrl ?? "")).text();
    expect(text).toContain(
      'duration_seconds_count{method="PUT",route="/v1/organizations/{id}",status="201"} 1',
    );
    expect(text).toContain('duration_seconds_count{method="GET",route="other",status="404"} 2');
    expect(text).toContain("contribution_lens_event_streams 0");
    expect(text).not.toContain("acme");
    const scrape = get(service.metricsUrl ?? "", { headers: { Host: "xn--" } });
    const [{ statusCode }] = (await once(scrape, "response")) as [IncomingMessage];
    expect(statusCode).toBe(200);
    scrape.destroy();
    await service.stop();
  });

  test("limits bodies as the environment says", async () => {
    const service = await startService(environment({ CONTRIBUTION_LENS_BODY_LIMIT: "100" }));
    expect(await put(service.origin)).toBe(413);
    await service.stop();
  });

  test("checks tokens by the database's clock, not the system's", async () => {
    const service = await startService(environment());
    const token = await signToken({ organization: "unseen" });
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 3_600_000 });
    const { status } = await fetch(`${service.origin}/v1/organizations/unseen`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    vi.useRealTimers();
    expect(status).toBe(404);
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
  const received = deferred();
  const { promise: answer, resolve: respond } = deferred<Response>();
  const server = await startServer(
    () => {
      received.resolve();
      return answer;
    },
    { host: "127.0.0.1", port: 0 },
  );
  const response = fetch(server.origin);
  await received.promise;
  const closed = server.close({ graceMs: 60_000 });
  respond(new Response("done"));
  expect(await (await response).text()).toBe("done");
  await closed;
});

test("a server that drains goes on and asks clients to close their connections", async () => {
  const received = deferred();
  const { promise: slowAnswer, resolve: respond } = deferred<Response>();
  const server = await startServer(
    ({ url }) => {
      if (!url.endsWith("/slow")) return Promise.resolve(new Response("quick"));
      received.resolve();
      return slowAnswer;
    },
    { host: "127.0.0.1", port: 0 },
  );
  const connection = (response: Response) => response.headers.get("Connection");
  expect(connection(await fetch(server.origin))).toBe("keep-alive");
  const slow = fetch(`${server.origin}/slow`);
  await received.promise;
  const closed = server.close({ drainMs: 500, graceMs: 60_000 });
  const during = await fetch(server.origin);
  expect([await during.text(), connection(during)]).toEqual(["quick", "close"]);
  respond(new Response("done"));
  expect([await (await slow).text(), connection(await slow)]).toEqual(["done", "close"]);
  await closed;
  await expect(fetch(server.origin)).rejects.toThrow();
});
