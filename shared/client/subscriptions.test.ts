import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import type { LiveEvent } from "./settings-client.ts";
import { createSubscriptions } from "./subscriptions.ts";
import { clientOf, isRevision, observeEvents } from "./testing/samples.ts";
import { events, type Respond, scriptedServer } from "./testing/scripted-server.ts";

const hello = 'event: revision\ndata: {"revision":4}\nid: 4\n\n';

/** A stream that stays open, and the responses it was given to. */
function openStream() {
  const open: ServerResponse[] = [];
  const respond: Respond = (response, received) => {
    open.push(response);
    return events([hello], false)(response, received);
  };
  return { open, respond };
}

test("shares one stream among listeners, and closes it when the last one leaves", async () => {
  const { open, respond } = openStream();
  const server = await scriptedServer(respond);
  const client = clientOf(server.origin);
  const first = observeEvents();
  const second = observeEvents();
  const leaveFirst = client.subscribe(first.listener);
  await first.until(isRevision(4));
  const leaveSecond = client.subscribe(second.listener);
  await second.until(({ type }) => type === "connected");
  leaveFirst();
  leaveFirst();
  open[0]?.write(hello.replaceAll("4", "5"));
  await second.until(isRevision(5));
  expect(first.observed).toHaveLength(2);
  expect(server.received).toHaveLength(1);
  const stream = open[0];
  if (!stream) throw new Error("the stream was not opened");
  const closed = once(stream, "close");
  leaveSecond();
  await closed;
});

test("opens a new stream for a listener that comes after all have left", async () => {
  const { respond } = openStream();
  const server = await scriptedServer(respond);
  const client = clientOf(server.origin);
  for (const times of [1, 2]) {
    const observed = observeEvents();
    const leave = client.subscribe(observed.listener);
    await observed.until(isRevision(4));
    leave();
    expect(server.received).toHaveLength(times);
  }
});

test("sends no request for a listener that leaves at once", async () => {
  const server = await scriptedServer(openStream().respond);
  const client = clientOf(server.origin);
  client.subscribe(() => undefined)();
  const observed = observeEvents();
  const leave = client.subscribe(observed.listener);
  await observed.until(isRevision(4));
  leave();
  expect(server.received).toHaveLength(1);
});

test("reports what a listener throws, without affecting the stream or other listeners", async () => {
  const server = await scriptedServer(openStream().respond);
  const problems: Error[] = [];
  const client = clientOf(server.origin, { onProblem: (problem) => void problems.push(problem) });
  const observed = observeEvents();
  const leaves = [
    client.subscribe(() => {
      throw new Error("boom");
    }),
    client.subscribe(observed.listener),
  ];
  await observed.until(isRevision(4));
  for (const leave of leaves) leave();
  expect(problems.map(({ cause }) => String(cause))).toEqual(["Error: boom", "Error: boom"]);
});

test("drops events of a closed stream for later listeners", () => {
  const emits: ((event: LiveEvent) => void)[] = [];
  const listen = createSubscriptions(
    (_, emit) => {
      emits.push(emit);
      return new Promise(() => undefined);
    },
    (problem) => {
      throw problem;
    },
  );
  listen(() => undefined)();
  const later = observeEvents();
  listen(later.listener);
  const [closed, open] = emits;
  closed?.({ type: "revision", revision: 1 });
  open?.({ type: "revision", revision: 2 });
  expect(later.revisions()).toEqual([2]);
});

test("reports a stream that could not be opened, and tries again for the next listener", async () => {
  let attempts = 0;
  const subscribe = createSubscriptions(
    async (_, onEvent) => {
      attempts += 1;
      if (attempts === 1) throw new TypeError("no connection");
      onEvent({ type: "revision", revision: 4 });
    },
    (problem) => {
      throw problem;
    },
  );
  const first = observeEvents();
  const leaveFirst = subscribe(first.listener);
  await first.until(({ type }) => type === "disconnected");
  expect(first.observed).toMatchObject([{ error: { code: "unreachable" } }]);
  const second = observeEvents();
  const leave = subscribe(second.listener);
  await second.until(isRevision(4));
  leave();
  leaveFirst();
});
