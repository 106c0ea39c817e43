import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createHandler } from "../http/app.ts";
import { authenticateTokens } from "../http/tokens.ts";
import { OFF, ROOT, SECRET, signToken, TestService } from "../testing/harness.ts";
import { runAuditTask } from "./audit-task.ts";
import { createLogger } from "./logger.ts";
import { Metrics } from "./metrics.ts";
import { observe, type Refusals } from "./observe.ts";

let service: TestService;
let metrics: Metrics;
let lines: Record<string, unknown>[];
beforeAll(async () => {
  service = await TestService.open({ memory: true });
  await service.create();
}, 60_000);
afterAll(() => service.store.close());
beforeEach(() => {
  lines = [];
  metrics = new Metrics(service.store);
});

const logger = () =>
  createLogger("info", { write: (line: string) => void lines.push(JSON.parse(line)) });
const scrape = async () =>
  (await metrics.handle(new Request("http://service.test/metrics"))).text();

describe("an observed handler", () => {
  const send = async (path: string, init?: RequestInit) =>
    observe(service.handler, logger(), metrics)(new Request(`http://service.test${path}`, init));

  test("logs changes and refusals by path, without queries, headers and bodies", async () => {
    const headers = { Authorization: "Bearer secret" };
    await send(`${ROOT}/assessment?url=https://acme.atlassian.net/secret`, { headers });
    await send(`${ROOT}/changes`, { method: "POST", headers, body: JSON.stringify(OFF) });
    const refusal = { level: "warn", status: 401, code: "unauthenticated" };
    expect(lines).toMatchObject([
      { ...refusal, method: "GET", path: `${ROOT}/assessment` },
      { ...refusal, method: "POST", path: `${ROOT}/changes` },
    ]);
    expect(JSON.stringify(lines)).not.toContain("secret");
  });

  test("logs the code of a refusal and the reason why a token is refused, and passes on the answer", async () => {
    const refusals: Refusals = new WeakMap();
    const authenticate = authenticateTokens({
      secret: SECRET,
      onRefused: (request, reason) => refusals.set(request, reason),
    });
    const handler = createHandler({ store: service.store, authenticate });
    const ask = async (method: string, lifetimeSeconds: number) => {
      const headers = { Authorization: `Bearer ${await signToken({ lifetimeSeconds })}` };
      const request = new Request(`http://service.test${ROOT}/changes`, { method, headers });
      return observe(handler, logger(), metrics, refusals)(request);
    };
    const response = await ask("POST", -60);
    expect(response.headers.get("WWW-Authenticate")).toBe("Bearer");
    expect([response.status, (await response.json()).code]).toEqual([401, "unauthenticated"]);
    expect((await ask("HEAD", -60)).status).toBe(401);
    expect((await ask("POST", 60)).status).toBe(428);
    expect(lines).toMatchObject([
      { level: "warn", status: 401, code: "unauthenticated", reason: "ERR_JWT_EXPIRED" },
      { level: "warn", status: 401, reason: "ERR_JWT_EXPIRED" },
      { level: "info", status: 428, code: "precondition-required" },
    ]);
    expect(lines[2]).not.toHaveProperty("reason");
  });

  test("warns of probes that fail while the service stops, without an error", async () => {
    const { store } = service;
    const authenticate = async () => null;
    const handler = createHandler({ store, authenticate, signal: AbortSignal.abort() });
    await observe(handler, logger(), metrics)(new Request("http://service.test/readyz"));
    expect(lines).toMatchObject([
      { level: "warn", path: "/readyz", status: 503, code: "unavailable" },
    ]);
  });

  test("logs no successful reads, and measures them", async () => {
    await send("/healthz");
    expect(lines).toEqual([]);
    expect(await scrape()).toContain(
      'duration_seconds_count{method="GET",route="/healthz",status="200"} 1',
    );
  });
});

describe("the background check of audit logs", () => {
  const report = (organization: string, isBroken: boolean) => ({
    organization,
    entries: 1,
    ...(isBroken && { broken: { sequence: 2, reason: "the entry does not match its hash" } }),
  });

  /** Runs one check of logs, of which some are broken. */
  async function check(logs: readonly boolean[]): Promise<void> {
    const stop = new AbortController();
    const store = {
      async *verify(pause: () => Promise<void> = async () => {}) {
        for (const [index, isBroken] of logs.entries()) {
          yield report(`o${index}`, isBroken);
          await pause();
        }
        // The numbers are set as soon as the check has ended.
        setTimeout(() => stop.abort(), 0);
      },
    };
    await runAuditTask({ store, logger: logger(), metrics, signal: stop.signal, firstDelayMs: 0 });
  }

  test("logs each broken log and counts all", async () => {
    await check([false, true, false]);
    expect(lines).toMatchObject([
      { level: "error", organization: "o1", sequence: 2, msg: "broken audit log" },
    ]);
    const text = await scrape();
    expect(text).toContain("audit_logs_checked_total 3");
    expect(text).toContain("audit_logs_broken 1");
    expect(text).toMatch(/audit_check_completed_timestamp_seconds 1\d{9}/);
  });

  test("has no time of a complete check before the first one ends", async () => {
    expect(await scrape()).not.toMatch(/^contribution_lens_audit_check_completed/m);
  });

  test("works a twentieth of its time, and begins again ten minutes after it began", async () => {
    const stop = new AbortController();
    let now = 0;
    const begins: number[] = [];
    const ends: number[] = [];
    const clock = {
      now: () => now,
      async sleep(milliseconds: number) {
        now += milliseconds;
        return begins.length < 2;
      },
    };
    const store = {
      async *verify(pause: () => Promise<void> = async () => {}) {
        begins.push(now);
        for (const milliseconds of [10, 300, 90]) {
          now += milliseconds;
          yield report("o1", false);
          await pause();
        }
        ends.push(now);
      },
    };
    const task = { store, logger: logger(), metrics, signal: stop.signal, clock };
    await runAuditTask({ ...task, firstDelayMs: 1000 });
    expect(begins).toEqual([1000, 601_000]);
    expect(ends).toEqual([1000 + 20 * 400, 601_000 + 20 * 400]);
  });

  test("no longer reports a broken log once it is repaired", async () => {
    await check([true]);
    await check([false]);
    expect(await scrape()).toContain("audit_logs_broken 0");
  });

  test("logs a store that fails, and ends when the service stops", async () => {
    const stop = new AbortController();
    const store = {
      async *verify(): AsyncGenerator<ReturnType<typeof report>> {
        setTimeout(() => stop.abort(), 0);
        throw new Error("the database is gone");
      },
    };
    await runAuditTask({ store, logger: logger(), metrics, signal: stop.signal, firstDelayMs: 0 });
    expect(lines).toMatchObject([{ level: "error", msg: "could not check the audit logs" }]);
  });
});
