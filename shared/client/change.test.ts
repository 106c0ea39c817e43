import { expect, test } from "vitest";
import { changeResult, clientOf, document, rejection } from "./testing/samples.ts";
import { cutOff, json, problem, scriptedServer } from "./testing/scripted-server.ts";

const change = { type: "set-in-app-data", value: "off" } as const;

test("sends the revision of a change, and keeps the document that it made", async () => {
  const server = await scriptedServer(json(changeResult(4)), json(document(4)));
  const client = clientOf(server.origin);
  const result = await client.change(change, { revision: 3 });
  expect(server.received[0]).toMatchObject({
    method: "POST",
    path: "/v1/organizations/acme/changes",
    headers: { "if-match": '"3"', "content-type": "application/json" },
    body: JSON.stringify(change),
  });
  expect(result.entry.change).toEqual(change);
  expect(result.obligations).toHaveLength(1);
  expect((await client.lastKnown())?.organization).toBe(result.organization);
  await client.read();
  expect(server.received[1]?.headers["if-none-match"]).toBe('"4"');
});

test.each([
  ["keeps the role if the answer has none", "admin", undefined, "admin"],
  ["takes the role of the answer", "admin", "member", "member"],
  ["takes the role of the answer if none was known", undefined, "admin", "admin"],
])("a change replaces the document that was read, and %s", async (_, before, said, role) => {
  const saying = (name?: string) => ({
    headers: name ? { "Contribution-Lens-Role": name } : {},
  });
  const server = await scriptedServer(
    json(document(3), saying(before)),
    json(changeResult(4), saying(said)),
  );
  const client = clientOf(server.origin);
  await client.read();
  await client.change(change, { revision: 3 });
  expect(await client.lastKnown()).toMatchObject({ organization: { revision: 4 }, role });
});

test("repeats a change under the same key after its answer is lost", async () => {
  const server = await scriptedServer(cutOff, problem(409, {}), json(changeResult(4)));
  await clientOf(server.origin).change(change, { revision: 3 });
  const keys = server.received.map(({ headers }) => headers["idempotency-key"]);
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  // 128 random bits.
  expect(keys[0]).toMatch(/^\d+(-\d+){3}$/);
});

test("sends the caller's key, and creates a new one for every change without", async () => {
  const server = await scriptedServer(json(changeResult(4)));
  const client = clientOf(server.origin);
  await client.change(change, { revision: 3, idempotencyKey: "mine" });
  await client.change(change, { revision: 3 });
  await client.change(change, { revision: 3 });
  const keys = server.received.map(({ headers }) => headers["idempotency-key"]);
  expect(keys[0]).toBe("mine");
  expect(new Set(keys).size).toBe(3);
});

test("rejects a stale revision as a conflict, even if a proxy replaced the body", async () => {
  for (const respond of [problem(412, { code: "revision-conflict" }), json("", { status: 412 })]) {
    const server = await scriptedServer(respond);
    const error = await rejection(clientOf(server.origin).change(change, { revision: 1 }));
    expect(error).toMatchObject({ code: "revision-conflict", status: 412, retryable: false });
    expect(server.received).toHaveLength(1);
  }
});

test("rejects a change with the violations of the answer, and drops unknown ones", async () => {
  const violation = { code: "metadata-locked-by-plan", message: "no", index: 1 };
  const server = await scriptedServer(
    problem(422, {
      code: "change-rejected",
      detail: "the change breaks 1 rule",
      violations: [violation, { code: "new-rule", message: "?" }, null, { code: 5 }],
    }),
  );
  const error = await rejection(clientOf(server.origin).change(change, { revision: 3 }));
  expect(error).toMatchObject({ code: "change-rejected", violations: [violation] });
  expect(String(error)).toContain("the change breaks 1 rule");
});

test("keeps the newest document after the repeat of an old change", async () => {
  const server = await scriptedServer(json(document(7)), json(changeResult(4)));
  const client = clientOf(server.origin);
  await client.read();
  expect((await client.change(change, { revision: 3 })).organization.revision).toBe(4);
  expect((await client.lastKnown())?.organization.revision).toBe(7);
});

test("names every place where the answer to a change does not fit", async () => {
  const answer = changeResult(4);
  const server = await scriptedServer(
    json({
      ...answer,
      organization: { ...document(4), name: 5 },
      entry: { ...(answer["entry"] as object), hash: "x", change: { type: "paint" } },
      obligations: [{ scope: { kind: "site" } }],
    }),
  );
  const error = await rejection(clientOf(server.origin).change(change, { revision: 3 }));
  expect(error).toMatchObject({ code: "invalid-response" });
  const paths = (error as { problems: { path: string }[] }).problems.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      "/organization/name",
      "/entry/change/type",
      "/entry/hash",
      "/obligations/0/dataType",
      "/obligations/0/scope/id",
    ]),
  );
});

test("rejects an answer to a change that is of another organization", async () => {
  const answer = changeResult(4) as { organization: object };
  const other = { ...answer, organization: { ...answer.organization, id: "other" } };
  const server = await scriptedServer(json(other));
  const error = await rejection(clientOf(server.origin).change(change, { revision: 3 }));
  expect(error).toMatchObject({
    code: "invalid-response",
    problems: [{ path: "/organization/id" }],
  });
});
