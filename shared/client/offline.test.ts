import { expect, test, vi } from "vitest";
import { clientOf, document, instantTimers, rejection } from "./testing/samples.ts";
import { htmlPage, json, scriptedServer } from "./testing/scripted-server.ts";
import type { Snapshot } from "./types.ts";

const stored = { organization: document(3), role: "member", confirmedAt: 1_000 };

/** A store in memory, with what it holds at first. */
function memory(content: unknown) {
  const saved: Snapshot[] = [];
  return {
    saved,
    load: async () => content,
    save: async (snapshot: Snapshot) => void saved.push(snapshot),
  };
}

test("the last known document is given without asking the service", async () => {
  const client = clientOf("http://127.0.0.1:9", { store: memory(stored) });
  expect(await client.lastKnown()).toMatchObject({ role: "member", confirmedAt: 1_000 });
});

test("a read that fails rejects although a document is known, and the known one keeps its age", async () => {
  const server = await scriptedServer(htmlPage(502));
  const client = clientOf(server.origin, { store: memory(stored) });
  expect((await client.lastKnown())?.confirmedAt).toBe(1_000);
  expect(await rejection(client.read())).toMatchObject({ code: "unexpected-status" });
  expect((await client.lastKnown())?.confirmedAt).toBe(1_000);
});

test("what was loaded makes the next read conditional, and a 304 saves it with its new age", async () => {
  const server = await scriptedServer((response) => void response.writeHead(304).end());
  const store = memory(stored);
  const client = clientOf(server.origin, { store });
  await client.lastKnown();
  await client.read();
  expect(server.received[0]?.headers["if-none-match"]).toBe('"3"');
  await vi.waitFor(() =>
    expect(store.saved).toMatchObject([
      { organization: { revision: 3 }, confirmedAt: instantTimers().now() },
    ]),
  );
});

test.each([
  [
    "a document of another organization",
    { ...stored, organization: { ...document(3), id: "x" } },
    "/organization/id",
  ],
  [
    "a broken document",
    { ...stored, organization: { ...document(3), sites: 1 } },
    "/organization/sites",
  ],
  ["no age", { ...stored, confirmedAt: "now" }, "/confirmedAt"],
  ["a role there is none of", { ...stored, role: "root" }, "/role"],
  ["no object", "[object Object]", ""],
])("a corrupt copy counts as none, and is told: %s", async (_, content, path) => {
  const problems: Error[] = [];
  const client = clientOf("http://127.0.0.1:9", {
    store: memory(content),
    onProblem: (problem) => void problems.push(problem),
  });
  expect(await client.lastKnown()).toBeNull();
  expect(problems).toMatchObject([{ code: "invalid-response", problems: [{ path }] }]);
});

test("an empty store, and none, know nothing and tell nothing", async () => {
  for (const content of [null, undefined]) {
    const onProblem = vi.fn();
    const client = clientOf("http://127.0.0.1:9", { store: memory(content), onProblem });
    expect(await client.lastKnown()).toBeNull();
    expect(onProblem).not.toHaveBeenCalled();
  }
  expect(await clientOf("http://127.0.0.1:9").lastKnown()).toBeNull();
});

test("a store that fails fails no read", async () => {
  const server = await scriptedServer(json(document(3)));
  const problems: Error[] = [];
  const full = () => Promise.reject(new Error("quota"));
  const client = clientOf(server.origin, {
    store: { load: full, save: full },
    onProblem: (problem) => void problems.push(problem),
  });
  expect(await client.lastKnown()).toBeNull();
  expect((await client.read()).organization.revision).toBe(3);
  const told = () => problems.map(({ message }) => message);
  await vi.waitFor(
    () =>
      expect(told()).toEqual([
        "the offline copy could not be loaded",
        "the offline copy could not be saved",
      ]),
    { timeout: 5_000 },
  );
});

test("a host that knows a document and hears each one needs no store", async () => {
  const server = await scriptedServer(json(document(4)));
  const heard: Snapshot[] = [];
  const first = await clientOf(server.origin).read();
  const client = clientOf(server.origin, {
    known: first,
    onSnapshot: (snapshot) => void heard.push(snapshot),
  });
  await client.read();
  expect(server.received[1]?.headers["if-none-match"]).toBe('"4"');
  expect(heard).toHaveLength(1);
});
