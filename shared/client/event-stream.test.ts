import { describe, expect, test, vi } from "vitest";
import { deferred } from "../../test/harness/deferred.ts";
import {
  clientOf,
  document,
  instantTimers,
  isRevision,
  observeEvents,
  type TestClientOptions,
} from "./testing/samples.ts";
import {
  events,
  htmlPage,
  json,
  problem,
  type Respond,
  scriptedServer,
} from "./testing/scripted-server.ts";
import { systemTimers } from "./timers.ts";

function revision(number: number): string {
  return `event: revision\ndata: {"revision":${number}}\nid: ${number}\n\n`;
}

/** Subscribes, waits until a revision is observed, and leaves. */
async function follow(script: readonly Respond[], last: number, options: TestClientOptions = {}) {
  const server = await scriptedServer(...script);
  const observer = observeEvents();
  const leave = clientOf(server.origin, options).subscribe(observer.listener);
  await observer.until(isRevision(last));
  leave();
  return { server, ...observer };
}

const staysOpen = (chunks: readonly string[]) => events(chunks, false);

describe("live events", () => {
  test("arrive with the token in the request header", async () => {
    const { server, observed } = await follow([staysOpen([revision(4)])], 4, { token: () => "t1" });
    expect(observed[0]).toEqual({ type: "connected" });
    expect(server.received[0]).toMatchObject({
      path: "/v1/organizations/acme/events",
      headers: { authorization: "Bearer t1", accept: "text/event-stream" },
    });
  });

  test("are assembled from chunks", async () => {
    const text = `: ü\n${revision(4)}`;
    const { revisions } = await follow([staysOpen([...text].map((letter) => letter))], 4);
    expect(revisions()).toEqual([4]);
  });

  test("go on from the last one after the connection breaks", async () => {
    const { server, observed } = await follow([events([revision(4)]), staysOpen([revision(5)])], 5);
    expect(server.received.map(({ headers }) => headers["last-event-id"])).toEqual([
      undefined,
      "4",
    ]);
    expect(observed.map(({ type }) => type)).toEqual([
      "connected",
      "revision",
      "disconnected",
      "connected",
      "revision",
    ]);
  });

  test("begin at the revision of a running read", async () => {
    const server = await scriptedServer(json(document(3)), staysOpen([revision(4)]));
    const client = clientOf(server.origin);
    const observer = observeEvents();
    const read = client.read();
    const leave = client.subscribe(observer.listener);
    await observer.until(isRevision(4));
    leave();
    await read;
    expect(server.received[1]?.headers["last-event-id"]).toBe("3");
  });

  test("are ignored if they are malformed", async () => {
    const bad = [
      "event: revision\ndata: {oops\n\n",
      "event: revision\ndata: null\n\n",
      'event: revision\ndata: {"revision":"5"}\nid: 1\tx\n\n',
      'event: other\ndata: {"revision":9}\n\n',
    ];
    const { observed } = await follow([staysOpen([...bad, revision(6)])], 6);
    expect(observed.map(({ type }) => type)).toEqual(["connected", "revision"]);
  });

  test("put nothing but revisions into the request header", async () => {
    const strange = 'event: revision\ndata: {"revision":4}\nid: 4\tx\n\n';
    const { server } = await follow([events([strange]), staysOpen([revision(5)])], 5);
    expect(server.received.map(({ headers }) => headers["last-event-id"])).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("end the connection if one of them is too long", async () => {
    const { observed } = await follow(
      [staysOpen([`data: ${"x".repeat(40_000)}`, "x".repeat(40_000)]), staysOpen([revision(4)])],
      4,
    );
    expect(observed.map(({ type }) => type)).toContain("disconnected");
  });
});

describe("the delay before a reconnect", () => {
  test("doubles while connections fail, and starts again after a good one", async () => {
    const timers = instantTimers(1);
    await follow(
      [htmlPage(502), htmlPage(502), htmlPage(502), events([": hi\n\n"]), staysOpen([revision(4)])],
      4,
      { timers },
    );
    expect(timers.delays).toEqual([1_000, 2_000, 4_000, 1_000]);
  });

  test("grows to 30 s at most, unless the service asks for more", async () => {
    const timers = instantTimers(1);
    const asked = (seconds: string) => htmlPage(503, { "Retry-After": seconds });
    const away = Array(6).fill(htmlPage(502));
    await follow([...away, asked("90"), asked("1"), staysOpen([revision(4)])], 4, { timers });
    expect(timers.delays).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 90_000, 30_000]);
  });

  test("is never shorter than 50 ms, even if the service asks for less", async () => {
    const timers = instantTimers(0);
    await follow([events(["retry: 0\n\n"]), staysOpen([revision(4)])], 4, { timers });
    expect(timers.delays).toEqual([50]);
  });

  test("is the one that the service asks for by `retry:`", async () => {
    const timers = instantTimers(0);
    await follow([events(["retry: 7000\n\n"]), staysOpen([revision(4)])], 4, { timers });
    expect(timers.delays).toEqual([3_500]);
  });

  test.each([9_999_999_999, Number.POSITIVE_INFINITY])(
    "does not end at once if it exceeds the range of a timer: %d ms",
    async (pause) => {
      const first = await new Promise((resolve) => {
        const cancel = systemTimers.after(pause, () => resolve("the pause"));
        systemTimers.after(20, () => {
          cancel();
          resolve("a moment");
        });
      });
      expect(first).toBe("a moment");
    },
  );

  test.each([
    [
      "no access",
      problem(403, { code: "organization-admin-required" }),
      "organization-admin-required",
    ],
    [
      "no such organization",
      problem(404, { code: "organization-not-found" }),
      "organization-not-found",
    ],
    ["a page that is no event stream", htmlPage(200), "invalid-response"],
  ])("is 60 s after an error that does not pass soon: %s", async (_, respond, code) => {
    const timers = instantTimers(1);
    const { observed } = await follow([respond, staysOpen([revision(4)])], 4, { timers });
    expect(observed[0]).toMatchObject({ type: "disconnected", error: { code } });
    expect(timers.delays).toEqual([60_000]);
  });

  test("ends early when the device is online again", async () => {
    const online = new EventTarget();
    vi.stubGlobal("addEventListener", online.addEventListener.bind(online));
    vi.stubGlobal("removeEventListener", online.removeEventListener.bind(online));
    const timers = {
      ...instantTimers(),
      // Ends only by its signal.
      sleep: (_: number, signal?: AbortSignal) =>
        new Promise<void>((_resolve, reject) => {
          signal?.addEventListener("abort", reject);
          queueMicrotask(() => online.dispatchEvent(new Event("online")));
        }),
    };
    try {
      await follow([htmlPage(502), staysOpen([revision(4)])], 4, { timers });
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

const keepAlive = (milliseconds: number) => `: keep-alive ${milliseconds}\n\n`;

test.each([
  ["45 s", 45_000, [revision(4)]],
  ["45 s without any data", 45_000, []],
  ["45 s if comments announce no interval", 45_000, [": keep-alive\n\n", revision(4)]],
  ["two announced intervals", 6_500, [`retry: 100\n${keepAlive(3_000)}`, revision(4)]],
  ["5 s at least", 5_000, [keepAlive(1), revision(4)]],
  ["45 s at most", 45_000, [keepAlive(3_600_000), revision(4)]],
])("reconnects after a silence of %s", async (_, silence, chunks) => {
  const watches: { milliseconds: number; run: () => void }[] = [];
  const timers = {
    ...instantTimers(),
    after: (milliseconds: number, run: () => void) => {
      watches.push({ milliseconds, run });
      return () => undefined;
    },
  };
  const server = await scriptedServer(staysOpen(chunks), staysOpen([revision(5)]));
  const observer = observeEvents();
  const leave = clientOf(server.origin, { timers }).subscribe(observer.listener);
  await observer.until(chunks.length > 0 ? isRevision(4) : ({ type }) => type === "connected");
  await vi.waitFor(() => expect(watches.at(-1)?.milliseconds).toBe(silence));
  watches.at(-1)?.run();
  await observer.until(isRevision(5));
  leave();
});

test("asks for a new token before it reports a refused stream", async () => {
  const { server, observed } = await follow([problem(401, {}), staysOpen([revision(4)])], 4, {
    token: ({ expired }) => (expired ? "new" : "old"),
  });
  expect(server.received[1]?.headers.authorization).toBe("Bearer new");
  expect(observed[0]).toEqual({ type: "connected" });
});

test("starts a new read after a revision event, even if one is still running", async () => {
  let sendRevision = () => {};
  let answer = () => {};
  const { promise: firstRead, resolve: onFirstRead } = deferred();
  const server = await scriptedServer(
    (response, received) => {
      sendRevision = () => response.write(revision(4));
      return staysOpen([": hello\n\n"])(response, received);
    },
    (response, received) => {
      answer = () => json(document(3))(response, received);
      onFirstRead();
    },
    json(document(4)),
  );
  const client = clientOf(server.origin);
  const observer = observeEvents();
  const leave = client.subscribe(observer.listener);
  await observer.until(({ type }) => type === "connected");
  const early = client.read();
  await firstRead;
  sendRevision();
  await observer.until(isRevision(4));
  const late = await client.read();
  answer();
  leave();
  expect(late.organization.revision).toBe(4);
  expect((await early).organization.revision).toBe(4);
});
