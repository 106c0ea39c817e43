import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { OFF, ROOT, signToken, TestService } from "../testing/harness.ts";
import { TokenBuckets } from "./rate-limits.ts";

describe("token buckets", () => {
  let now = 0;
  const buckets = (perSecond: number) => new TokenBuckets(perSecond, () => now);

  test("allow ten seconds' worth at once, then the rate", () => {
    const limited = buckets(2);
    for (let index = 0; index < 20; index += 1) expect(limited.take("a", 1)).toBe(0);
    expect(limited.take("a", 1)).toBe(1);
    expect(limited.take("b", 1)).toBe(0);
    now += 500;
    expect(limited.take("a", 1)).toBe(0);
    expect(limited.take("a", 1)).toBe(1);
  });

  test("allow a request that costs more than is left, and name the time that pays it off", () => {
    const limited = buckets(1);
    expect(limited.take("a", 30)).toBe(0);
    expect(limited.take("a", 1)).toBe(21);
    now += 21_000;
    expect(limited.take("a", 1)).toBe(0);
  });

  test("forget keys that have saved up everything again", () => {
    const limited = buckets(1);
    for (let index = 0; index < 10_000; index += 1) limited.take(`k${index}`, 10);
    expect(limited.take("k0", 1)).toBe(1);
    now += 10_000;
    expect(limited.take("another", 1)).toBe(0);
    expect(limited.size).toBe(1);
  });
});

describe("a service with rate limits", () => {
  const limits = { caller: 1, organization: 2 };
  let service: TestService;
  beforeEach(async () => {
    // Buckets refill with time.
    vi.useFakeTimers({ toFake: ["performance"] });
    service = await TestService.open({ memory: true }, { rateLimits: limits });
    await service.create();
  }, 60_000);
  afterEach(async () => {
    vi.useRealTimers();
    await service.store.close();
  });
  const read = async (subject: string, organization = "acme") =>
    service.send(`/v1/organizations/${organization}/summary`, {
      token: await signToken({ subject, organization }),
    });

  test("answers 429 with Retry-After to a caller, and others go on", async () => {
    for (let index = 0; index < 10; index += 1) await read("mara");
    const refused = await read("mara");
    expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, "1"]);
    expect(await refused.json()).toMatchObject({ code: "rate-limited" });
    expect((await read("ken")).status).toBe(200);
  });

  test("limits an organization's callers together, and other organizations go on", async () => {
    await service.create("other");
    for (let index = 0; index < 20; index += 1) await read(`caller${index}`);
    expect((await read("late")).status).toBe(429);
    expect((await read("late", "other")).status).toBe(200);
  });

  test("charges a batch by its changes, and an unchanged document nothing", async () => {
    const unchanged = () => service.send(ROOT, { headers: { "If-None-Match": '"1"' } });
    for (let index = 0; index < 50; index += 1) expect((await unchanged()).status).toBe(304);
    const batch = { type: "batch", changes: Array.from({ length: 500 }, () => OFF) };
    expect((await service.change(batch, 1)).status).toBe(200);
    const refused = await service.change(OFF, 2);
    expect([refused.status, Number(refused.headers.get("Retry-After"))]).toEqual([429, 92]);
  });
});
