import { once } from "node:events";
import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { createSubscriptions } from "./subscriptions.ts";
import { clientOf, isRevision, listening } from "./testing/samples.ts";
import { events, type Respond, scriptedServer } from "./testing/scripted-server.ts";
import type { LiveEvent } from "./types.ts";

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

test("listeners share one stream, which closes when the last of them leaves", async () => {
  const { open, respond } = openStream();
  const server = await scriptedServer(respond);
  const client = clientOf(server.origin);
  const first = listening();
  const second = listening();
  const leaveFirst = client.subscribe(first.listener);
  await first.until(isRevision(4));
  const leaveSecond = client.subscribe(second.listener);
  await second.until(({ type }) => type === "connected");
  leaveFirst();
  leaveFirst();
  open[0]?.write(hello.replaceAll("4", "5"));
  await second.until(isRevision(5));
  expect(first.heard).toHaveLength(2);
  expect(server.received).toHaveLength(1);
  const stream = open[0];
  if (!stream) throw new Error("the stream was not opened");
  const closed = once(stream, "close");
  leaveSecond();
  await closed;
});

test("one who comes after all have left opens a new stream", async () => {
  const { respond } = openStream();
  const server = await scriptedServer(respond);
  const client = clientOf(server.origin);
  for (const times of [1, 2]) {
    const heard = listening();
    const leave = client.subscribe(heard.listener);
    await heard.until(isRevision(4));
    leave();
    expect(server.received).toHaveLength(times);
  }
});

test("one who leaves at once causes no request", async () => {
  const server = await scriptedServer(openStream().respond);
  const client = clientOf(server.origin);
  client.subscribe(() => undefined)();
  const heard = listening();
  const leave = client.subscribe(heard.listener);
  await heard.until(isRevision(4));
  leave();
  expect(server.received).toHaveLength(1);
});

test("what a listener throws is told, and disturbs neither the stream nor the others", async () => {
  const server = await scriptedServer(openStream().respond);
  const problems: Error[] = [];
  const client = clientOf(server.origin, { onProblem: (problem) => void problems.push(problem) });
  const heard = listening();
  const leaves = [
    client.subscribe(() => {
      throw new Error("boom");
    }),
    client.subscribe(heard.listener),
  ];
  await heard.until(isRevision(4));
  for (const leave of leaves) leave();
  expect(problems.map(({ cause }) => String(cause))).toEqual(["Error: boom", "Error: boom"]);
});

test("what a stream says after it was closed reaches nobody who came later", () => {
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
  const later = listening();
  listen(later.listener);
  const [closed, open] = emits;
  closed?.({ type: "revision", revision: 1 });
  open?.({ type: "revision", revision: 2 });
  expect(later.revisions()).toEqual([2]);
});

test("a live part that cannot be loaded is told, and the next listener tries again", async () => {
  const server = await scriptedServer(openStream().respond);
  const live = await import("./live.ts");
  let loads = 0;
  const client = clientOf(server.origin, {
    live: async () => {
      loads += 1;
      if (loads === 1) throw new TypeError("no such file");
      return live;
    },
  });
  const first = listening();
  const leaveFirst = client.subscribe(first.listener);
  await first.until(({ type }) => type === "disconnected");
  expect(first.heard).toMatchObject([{ error: { code: "unreachable" } }]);
  const second = listening();
  const leave = client.subscribe(second.listener);
  await second.until(isRevision(4));
  leave();
  leaveFirst();
});
