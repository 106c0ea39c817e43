import { expect, test, vi } from "vitest";
import type { Snapshot } from "./settings-client.ts";
import { clientOf, document, instantTimers, rejection } from "./testing/samples.ts";
import { htmlPage, json, scriptedServer } from "./testing/scripted-server.ts";

const stored = { organization: document(3), role: "member", confirmedAt: 1_000 };

/** A store in memory, with its initial value. */
function memory(content: unknown) {
  const saved: Snapshot[] = [];
  return {
    saved,
    load: async () => content,
    save: async (snapshot: Snapshot) => void saved.push(snapshot),
  };
}

test("returns the last known document without a request", async () => {
  const client = clientOf("http://127.0.0.1:9", { store: memory(stored) });
  expect(await client.lastKnown()).toMatchObject({ role: "member", confirmedAt: 1_000 });
});

test("rejects a failed read although a document is known, and keeps the age of that document", async () => {
  const server = await scriptedServer(htmlPage(502));
  const client = clientOf(server.origin, { store: memory(stored) });
  expect((await client.lastKnown())?.confirmedAt).toBe(1_000);
  expect(await rejection(client.read())).toMatchObject({ code: "unexpected-status" });
  expect((await client.lastKnown())?.confirmedAt).toBe(1_000);
});

test("makes a read conditional on the stored document, and saves its new age after a 304", async () => {
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
  ["an unknown role", { ...stored, role: "root" }, "/role"],
  ["no object", "[object Object]", ""],
])("reports a corrupt copy and treats it as none: %s", async (_, content, path) => {
  const problems: Error[] = [];
  const client = clientOf("http://127.0.0.1:9", {
    store: memory(content),
    onProblem: (problem) => void problems.push(problem),
  });
  expect(await client.lastKnown()).toBeNull();
  expect(problems).toMatchObject([{ code: "invalid-response", problems: [{ path }] }]);
});

test("reports nothing if the store is empty or missing", async () => {
  for (const content of [null, undefined]) {
    const onProblem = vi.fn();
    const client = clientOf("http://127.0.0.1:9", { store: memory(content), onProblem });
    expect(await client.lastKnown()).toBeNull();
    expect(onProblem).not.toHaveBeenCalled();
  }
  expect(await clientOf("http://127.0.0.1:9").lastKnown()).toBeNull();
});

test("reports errors of the store without failing a read", async () => {
  const server = await scriptedServer(json(document(3)));
  const problems: Error[] = [];
  const full = () => Promise.reject(new Error("quota"));
  const client = clientOf(server.origin, {
    store: { load: full, save: full },
    onProblem: (problem) => void problems.push(problem),
  });
  expect(await client.lastKnown()).toBeNull();
  expect((await client.read()).organization.revision).toBe(3);
  const messages = () => problems.map(({ message }) => message);
  await vi.waitFor(
    () =>
      expect(messages()).toEqual([
        "could not load the offline copy",
        "could not save the offline copy",
      ]),
    { timeout: 5_000 },
  );
});

test("starts from a known document and passes every new one to the host", async () => {
  const server = await scriptedServer(json(document(4)));
  const observed: Snapshot[] = [];
  const first = await clientOf(server.origin).read();
  const client = clientOf(server.origin, {
    known: first,
    onSnapshot: (snapshot) => void observed.push(snapshot),
  });
  await client.read();
  expect(server.received[1]?.headers["if-none-match"]).toBe('"4"');
  expect(observed).toHaveLength(1);
});
