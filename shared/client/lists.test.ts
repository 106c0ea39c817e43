import { describe, expect, test } from "vitest";
import { clientOf, document, entry, obligation, rejection } from "./testing/samples.ts";
import { json, problem, scriptedServer } from "./testing/scripted-server.ts";

test("reads all pages of obligations, in the order of the service", async () => {
  const later = { ...obligation, scope: { kind: "site", id: "lab" }, trigger: "deleted" };
  const server = await scriptedServer(
    json({ obligations: [obligation], next: "x/1" }),
    json({ obligations: [later], next: null }),
  );
  expect(await clientOf(server.origin).obligations()).toEqual([obligation, later]);
  expect(server.received.map(({ path }) => path)).toEqual([
    "/v1/organizations/acme/obligations?limit=1000",
    "/v1/organizations/acme/obligations?after=x%2F1&limit=1000",
  ]);
});

test("rejects pages of obligations that lead back to an earlier page", async () => {
  const page = json({ obligations: [obligation], next: "a" });
  const server = await scriptedServer(page);
  expect(await rejection(clientOf(server.origin).obligations())).toMatchObject({
    code: "invalid-response",
    problems: [{ path: "/next" }],
  });
  expect(server.received).toHaveLength(2);
});

test("stops after a thousand pages of obligations", async () => {
  let pages = 0;
  // A server would take seconds.
  const fetch = async () => {
    pages += 1;
    return Response.json({ obligations: [], next: `${pages}` });
  };
  expect(await rejection(clientOf("http://127.0.0.1:1", { fetch }).obligations())).toMatchObject({
    code: "invalid-response",
    problems: [{ path: "/next" }],
  });
  expect(pages).toBe(1_000);
});

test("stops when the pages of obligations together are larger than a response may be", async () => {
  let page = 0;
  const server = await scriptedServer((response, received) => {
    page += 1;
    return json({ obligations: [obligation], next: `${page}` })(response, received);
  });
  const maxResponseBytes = 3 * JSON.stringify(obligation).length;
  expect(
    await rejection(clientOf(server.origin, { maxResponseBytes }).obligations()),
  ).toMatchObject({ code: "invalid-response", problems: [{ path: "" }] });
  expect(server.received).toHaveLength(3);
});

test("rejects an obligation that does not fit as an invalid response", async () => {
  const server = await scriptedServer(
    json({ obligations: [obligation, { ...obligation, removeBy: "soon" }], next: null }),
  );
  expect(await rejection(clientOf(server.origin).obligations())).toMatchObject({
    code: "invalid-response",
    problems: [{ path: "/obligations/1/removeBy" }],
  });
});

describe("the audit log", () => {
  test("is read page by page, with unchanged entries", async () => {
    const server = await scriptedServer(json({ entries: [entry(4)], next: 3 }));
    const page = await clientOf(server.origin).history({ after: 2, limit: 1 });
    expect(page).toEqual({ entries: [entry(4)], next: 3 });
    expect(server.received[0]?.path).toBe("/v1/organizations/acme/changes?after=2&limit=1");
  });

  test("holds inventories, whose issues are named below the entry", async () => {
    const { settings: _, revision: __, ...inventory } = document(3);
    const good = { ...entry(4), change: { type: "replace-inventory", inventory } };
    const bad = {
      ...good,
      change: { type: "replace-inventory", inventory: { ...inventory, id: 1 } },
    };
    const server = await scriptedServer(
      json({ entries: [good], next: null }),
      json({ entries: [good, bad], next: null }),
    );
    const client = clientOf(server.origin);
    expect((await client.history()).entries[0]?.change).toEqual(good.change);
    expect(server.received[0]?.path).toBe("/v1/organizations/acme/changes");
    expect(await rejection(client.history())).toMatchObject({
      code: "invalid-response",
      problems: [{ path: "/entries/1/change/inventory/id" }],
    });
  });

  test("is an invalid response, not the end, if `next` is missing", async () => {
    const server = await scriptedServer(json({ entries: [] }));
    expect(await rejection(clientOf(server.origin).history())).toMatchObject({
      problems: [{ path: "/next" }],
    });
  });
});

describe("the service's own assessment", () => {
  const finding = {
    contributed: "no",
    decidedBy: "not-yet-effective",
    notes: ["choice-dormant"],
    startsAt: "2026-08-17T00:00:00.000Z",
    control: { organization: true, exception: false },
  };
  const answer = {
    place: { kind: "space", site: "main", app: "jira", key: "ENG" },
    assessment: { metadata: finding, inAppData: finding, summary: "none" },
  };

  test("is requested by address and time", async () => {
    const server = await scriptedServer(json(answer));
    const url = "https://acme.atlassian.net/browse/ENG-1?a=b&c=d";
    const at = new Date("2026-12-01T00:00:00Z");
    expect(await clientOf(server.origin).assessment(url, at)).toEqual(answer);
    const asked = new URL(server.received[0]?.path ?? "", server.origin);
    expect(Object.fromEntries(asked.searchParams)).toEqual({ url, at: at.toISOString() });
  });

  test.each([
    ["/place/site", { ...answer, place: { kind: "app", app: "jira", site: 1 } }],
    ["/place/kind", { ...answer, place: { kind: "moon" } }],
    ["/assessment/summary", { ...answer, assessment: { ...answer.assessment, summary: "off" } }],
    [
      "/assessment/metadata/decidedBy",
      { ...answer, assessment: { ...answer.assessment, metadata: { ...finding, decidedBy: "x" } } },
    ],
  ])("is an invalid response if it does not fit at %s", async (path, value) => {
    const server = await scriptedServer(json(value));
    expect(await rejection(clientOf(server.origin).assessment("https://x"))).toMatchObject({
      code: "invalid-response",
      problems: [{ path }],
    });
  });

  test("rejects with its own code for an address outside the organization", async () => {
    const server = await scriptedServer(problem(404, { code: "place-not-found" }));
    expect(await rejection(clientOf(server.origin).assessment("https://x"))).toMatchObject({
      code: "place-not-found",
      status: 404,
    });
  });
});
