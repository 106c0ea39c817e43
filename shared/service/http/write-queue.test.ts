import { afterEach, describe, expect, test, vi } from "vitest";
import { deferred } from "../../../test/harness/deferred.ts";
import { StoreError } from "../store/store-error.ts";
import { WriteQueue } from "./write-queue.ts";

/** A write that a test ends. */
function pending() {
  const { promise, resolve: end } = deferred();
  return { run: () => promise, end };
}

afterEach(() => vi.useRealTimers());

describe("the write queue", () => {
  test("runs the writes of an organization one after another, and of others at once", async () => {
    const queue = new WriteQueue();
    const order: string[] = [];
    const first = pending();
    const writes = [
      queue.run("acme", () => first.run().then(() => order.push("first"))),
      queue.run("acme", async () => order.push("second")),
    ];
    await queue.run("other", async () => order.push("other"));
    first.end();
    await Promise.all(writes);
    expect(order).toEqual(["other", "first", "second"]);
  });

  test("goes on after a write that fails", async () => {
    const queue = new WriteQueue();
    const failed = queue.run("acme", () => Promise.reject(new Error("broken")));
    const next = queue.run("acme", async () => "done");
    await expect(failed).rejects.toThrow("broken");
    expect(await next).toBe("done");
  });

  test("refuses writes of an organization that has too many waiting", async () => {
    const queue = new WriteQueue();
    const first = pending();
    const waiting = Array.from({ length: 33 }, () => queue.run("acme", first.run));
    await expect(queue.run("acme", first.run)).rejects.toMatchObject({
      code: "rate-limited",
      details: { headers: { "Retry-After": "1" } },
    });
    expect(await queue.run("other", async () => "done")).toBe("done");
    first.end();
    await Promise.all(waiting);
    expect(await queue.run("acme", async () => "done")).toBe("done");
  });

  test("refuses a write that has waited for ten seconds, and later runs the others", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const queue = new WriteQueue();
    const first = pending();
    const running = queue.run("acme", first.run);
    let hasRun = false;
    const early = queue.run("acme", async () => {
      hasRun = true;
    });
    const refused = expect(early).rejects.toMatchObject({
      status: 503,
      details: { headers: { "Retry-After": "5" } },
    });
    vi.advanceTimersByTime(5_000);
    const late = queue.run("acme", async () => "done");
    vi.advanceTimersByTime(5_000);
    await refused;
    first.end();
    await running;
    expect([await late, hasRun]).toEqual(["done", false]);
  });

  test("fails the writes that wait if the database does not answer the running one", async () => {
    const queue = new WriteQueue();
    const outage = new StoreError("store-unavailable", "the database does not answer");
    const waiting = [
      queue.run("acme", () => Promise.reject(outage)),
      ...Array.from({ length: 10 }, () => queue.run("acme", async () => "done")),
    ];
    for (const result of await Promise.allSettled(waiting)) {
      expect(result).toMatchObject({ status: "rejected", reason: { code: "store-unavailable" } });
    }
    expect(await queue.run("acme", async () => "done")).toBe("done");
  });
});
