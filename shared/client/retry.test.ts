import { expect, test } from "vitest";
import { clientOf, document, instantTimers, rejection } from "./testing/samples.ts";
import { htmlPage, json, problem, scriptedServer, silent } from "./testing/scripted-server.ts";

test("retries after a back-off with jitter if the service is away for a moment", async () => {
  const server = await scriptedServer(htmlPage(503), htmlPage(502), json(document(3)));
  const timers = instantTimers(0.5);
  expect((await clientOf(server.origin, { timers }).read()).organization.revision).toBe(3);
  expect(timers.delays).toEqual([150, 300]);
});

test("reports an HTML error page by its status, without its text", async () => {
  const server = await scriptedServer(htmlPage(502));
  const error = await rejection(clientOf(server.origin).read());
  expect(error).toMatchObject({ code: "unexpected-status", status: 502, retryable: true });
  expect(String(error)).toBe(
    `ClientError: the settings service at ${server.origin}/ answered with HTTP 502`,
  );
  expect(server.received).toHaveLength(5);
});

test.each([
  ["seconds", "4", 4_000],
  ["a date", "Tue, 01 Dec 2026 00:00:07 GMT", 7_000],
  ["a date that is past", "Mon, 30 Nov 2026 00:00:00 GMT", 0],
  ["nonsense", "soon", 300],
])("waits for Retry-After: %s", async (_, header, pause) => {
  const server = await scriptedServer(htmlPage(429, { "Retry-After": header }), json(document(3)));
  const timers = instantTimers();
  await clientOf(server.origin, { timers }).read();
  expect(timers.delays).toEqual([pause]);
});

test("fails at once, with the delay, if Retry-After exceeds the longest delay", async () => {
  const server = await scriptedServer(htmlPage(503, { "Retry-After": "3600" }));
  const error = await rejection(clientOf(server.origin).read());
  expect(error).toMatchObject({ status: 503, retryable: true, retryAfterMs: 3_600_000 });
  expect(server.received).toHaveLength(1);
});

test("waits for the longest delay at most", async () => {
  const server = await scriptedServer(htmlPage(503));
  const timers = instantTimers();
  const retry = { tries: 8, baseDelayMs: 1_000, maxDelayMs: 5_000 };
  await rejection(clientOf(server.origin, { timers, retry }).read());
  expect(timers.delays).toEqual([1_000, 2_000, 4_000, 5_000, 5_000, 5_000, 5_000]);
});

test.each([400, 403, 404, 413, 422])("does not retry after status %i", async (status) => {
  const server = await scriptedServer(problem(status, { code: "something-new", title: "No" }));
  const error = await rejection(clientOf(server.origin).read());
  expect(error).toMatchObject({ code: "unexpected-status", status, retryable: false });
  expect(server.received).toHaveLength(1);
});

test.each([408, 409, 425, 429, 500, 502, 503, 504])("retries after status %i", async (status) => {
  const server = await scriptedServer(htmlPage(status), json(document(3)));
  expect((await clientOf(server.origin).read()).organization.revision).toBe(3);
});

test("rejects a proxy's page with status 401 as a failed sign-in", async () => {
  const server = await scriptedServer(htmlPage(401));
  expect(await rejection(clientOf(server.origin).read())).toMatchObject({
    code: "unauthenticated",
    retryable: false,
  });
});

test.each(["read", "obligations"] as const)(
  "aborts during the delay between two tries: %s",
  async (ask) => {
    const server = await scriptedServer(htmlPage(503), silent);
    const controller = new AbortController();
    const timers = {
      ...instantTimers(),
      // A wait that never ends by itself and ignores the signal: only the race with the abort can end it.
      sleep: () => {
        controller.abort();
        return new Promise<void>(() => undefined);
      },
    };
    const asked = clientOf(server.origin, { timers })[ask]({ signal: controller.signal });
    expect(await rejection(asked)).toMatchObject({ code: "aborted" });
    expect(server.received).toHaveLength(1);
  },
);
