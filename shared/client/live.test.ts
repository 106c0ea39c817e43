import { describe, expect, test, vi } from "vitest";
import type { ClientOptions } from "./create-client.ts";
import { clientOf, document, instantTimers, isRevision, listening } from "./testing/samples.ts";
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

/** Subscribes, waits until a revision is heard, and leaves. */
async function follow(
  script: readonly Respond[],
  last: number,
  options: Partial<ClientOptions> = {},
) {
  const server = await scriptedServer(...script);
  const ear = listening();
  const leave = clientOf(server.origin, options).subscribe(ear.listener);
  await ear.until(isRevision(last));
  leave();
  return { server, ...ear };
}

const staysOpen = (chunks: readonly string[]) => events(chunks, false);

describe("live events", () => {
  test("are heard with the token in the header", async () => {
    const { server, heard } = await follow([staysOpen([revision(4)])], 4, { token: () => "t1" });
    expect(heard[0]).toEqual({ type: "connected" });
    expect(server.received[0]).toMatchObject({
      path: "/v1/organizations/acme/events",
      headers: { authorization: "Bearer t1", accept: "text/event-stream" },
    });
  });

  test("are put together from pieces", async () => {
    const text = `: ü\n${revision(4)}`;
    const { revisions } = await follow([staysOpen([...text].map((letter) => letter))], 4);
    expect(revisions()).toEqual([4]);
  });

  test("go on after a break from the last one heard", async () => {
    const { server, heard } = await follow([events([revision(4)]), staysOpen([revision(5)])], 5);
    expect(server.received.map(({ headers }) => headers["last-event-id"])).toEqual([
      undefined,
      "4",
    ]);
    expect(heard.map(({ type }) => type)).toEqual([
      "connected",
      "revision",
      "disconnected",
      "connected",
      "revision",
    ]);
  });

  test("begin at the revision that a read under way is about to give", async () => {
    const server = await scriptedServer(json(document(3)), staysOpen([revision(4)]));
    const client = clientOf(server.origin);
    const ear = listening();
    const read = client.read();
    const leave = client.subscribe(ear.listener);
    await ear.until(isRevision(4));
    leave();
    await read;
    expect(server.received[1]?.headers["last-event-id"]).toBe("3");
  });

  test("that are malformed are passed over", async () => {
    const bad = [
      "event: revision\ndata: {oops\n\n",
      "event: revision\ndata: null\n\n",
      'event: revision\ndata: {"revision":"5"}\nid: 1\tx\n\n',
      'event: other\ndata: {"revision":9}\n\n',
    ];
    const { heard } = await follow([staysOpen([...bad, revision(6)])], 6);
    expect(heard.map(({ type }) => type)).toEqual(["connected", "revision"]);
  });

  test("never put into a header what is no revision", async () => {
    const strange = 'event: revision\ndata: {"revision":4}\nid: 4\tx\n\n';
    const { server } = await follow([events([strange]), staysOpen([revision(5)])], 5);
    expect(server.received.map(({ headers }) => headers["last-event-id"])).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("without an end to one of them count as no event stream", async () => {
    const { heard } = await follow(
      [staysOpen([`data: ${"x".repeat(40_000)}`, "x".repeat(40_000)]), staysOpen([revision(4)])],
      4,
    );
    expect(heard.map(({ type }) => type)).toContain("disconnected");
  });
});

describe("the pause before the next connection", () => {
  test("grows with jitter while there is no good connection, and starts anew after one", async () => {
    const timers = instantTimers(1);
    await follow(
      [htmlPage(502), htmlPage(502), htmlPage(502), events([": hi\n\n"]), staysOpen([revision(4)])],
      4,
      { timers },
    );
    expect(timers.pauses).toEqual([1_000, 2_000, 4_000, 1_000]);
  });

  test("grows to half a minute and no further, unless the service asks for more", async () => {
    const timers = instantTimers(1);
    const asked = (seconds: string) => htmlPage(503, { "Retry-After": seconds });
    const away = Array(6).fill(htmlPage(502));
    await follow([...away, asked("90"), asked("1"), staysOpen([revision(4)])], 4, { timers });
    expect(timers.pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 90_000, 30_000]);
  });

  test("is never so short that a service is hammered, whatever it asks for", async () => {
    const timers = instantTimers(0);
    await follow([events(["retry: 0\n\n"]), staysOpen([revision(4)])], 4, { timers });
    expect(timers.pauses).toEqual([50]);
  });

  test("is what the service asks for by `retry:`", async () => {
    const timers = instantTimers(0);
    await follow([events(["retry: 7000\n\n"]), staysOpen([revision(4)])], 4, { timers });
    expect(timers.pauses).toEqual([3_500]);
  });

  test.each([9_999_999_999, Number.POSITIVE_INFINITY])(
    "is not over at once where the service asks for more than a timer holds: %d ms",
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
  ])("is long where trying soon cannot help: %s", async (_, respond, code) => {
    const timers = instantTimers(1);
    const { heard } = await follow([respond, staysOpen([revision(4)])], 4, { timers });
    expect(heard[0]).toMatchObject({ type: "disconnected", error: { code } });
    expect(timers.pauses).toEqual([60_000]);
  });

  test("ends when the device is online again", async () => {
    const online = new EventTarget();
    vi.stubGlobal("addEventListener", online.addEventListener.bind(online));
    vi.stubGlobal("removeEventListener", online.removeEventListener.bind(online));
    const timers = {
      ...instantTimers(),
      // Ends by its signal alone.
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

test.each([
  ["after an event", revision(4)],
  ["from its beginning", ""],
])("a line that is silent for 45 s %s is opened anew", async (_, first) => {
  const watches: { milliseconds: number; run: () => void }[] = [];
  const timers = {
    ...instantTimers(),
    after: (milliseconds: number, run: () => void) => {
      watches.push({ milliseconds, run });
      return () => undefined;
    },
  };
  const server = await scriptedServer(staysOpen([first]), staysOpen([revision(5)]));
  const ear = listening();
  const leave = clientOf(server.origin, { timers }).subscribe(ear.listener);
  await ear.until(first === "" ? ({ type }) => type === "connected" : isRevision(4));
  watches
    .filter(({ milliseconds }) => milliseconds === 45_000)
    .at(-1)
    ?.run();
  await ear.until(isRevision(5));
  leave();
});

test("a token that ran out is asked for anew before the stream counts as refused", async () => {
  const { server, heard } = await follow([problem(401, {}), staysOpen([revision(4)])], 4, {
    token: ({ expired }) => (expired ? "new" : "old"),
  });
  expect(server.received[1]?.headers.authorization).toBe("Bearer new");
  expect(heard[0]).toEqual({ type: "connected" });
});

test("a read under way when a revision is heard is not shared with those who ask after it", async () => {
  let tell = () => {};
  let answer = () => {};
  const { promise: asked, resolve: wasAsked } = deferred();
  const server = await scriptedServer(
    (response, received) => {
      tell = () => response.write(revision(4));
      return staysOpen([": hello\n\n"])(response, received);
    },
    (response, received) => {
      answer = () => json(document(3))(response, received);
      wasAsked();
    },
    json(document(4)),
  );
  const client = clientOf(server.origin);
  const ear = listening();
  const leave = client.subscribe(ear.listener);
  await ear.until(({ type }) => type === "connected");
  const early = client.read();
  await asked;
  tell();
  await ear.until(isRevision(4));
  const late = await client.read();
  answer();
  leave();
  expect(late.organization.revision).toBe(4);
  expect((await early).organization.revision).toBe(4);
});

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
