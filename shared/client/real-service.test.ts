import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixture } from "../../test/fixtures.ts";
import { type Inventory, parseInventory } from "../model/organization.ts";
import {
  authenticateTokens,
  createHandler,
  type RunningServer,
  SettingsStore,
  startServer,
} from "../service/index.ts";
import { startTcpProxy } from "../service/testing/tcp-proxy.ts";
import { createSettingsClient } from "./create-settings-client.ts";
import { discover } from "./discover.ts";
import { fetchPlaceStatus, fetchSummary } from "./fetch-summary.ts";
import { isRevision, observeEvents, rejection } from "./testing/samples.ts";

const secret = "a secret of this test, of 32 bytes or more";
const inventory = parseInventory(fixture("acme"));
const change = { type: "set-in-app-data", value: "off" } as const;
const discovery = { version: 1, organization: "acme", service: "/" } as const;
let store: SettingsStore;
let server: RunningServer;
const ending = new AbortController();

beforeAll(async () => {
  store = await SettingsStore.open({ memory: true });
  const authenticate = authenticateTokens({ secret });
  server = await startServer(
    createHandler({ store, authenticate, discovery, signal: ending.signal }),
    {
      host: "127.0.0.1",
      port: 0,
    },
  );
  await replaceInventory(inventory);
}, 60_000);

afterAll(async () => {
  ending.abort();
  await server.close();
  await store.close();
});

async function replaceInventory(body: Inventory): Promise<void> {
  const response = await fetch(`${server.origin}/v1/organizations/${body.id}`, {
    method: "PUT",
    headers: {
      Authorization: `Bearer ${await token("service")}`,
      "Content-Type": "application/json",
      "If-None-Match": "*",
    },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(201);
}

function token(role: string, expires = "1h"): Promise<string> {
  return new SignJWT({ name: "Ada", orgs: { acme: role, vendor: role } })
    .setProtectedHeader({ alg: "HS256" })
    .setSubject("u1")
    .setExpirationTime(expires)
    .sign(new TextEncoder().encode(secret));
}

function clientAs(
  role: string,
  options: { fetch?: typeof fetch; organization?: string; endpoint?: string } = {},
) {
  return createSettingsClient({
    endpoint: server.origin,
    organization: "acme",
    token: () => token(role),
    ...options,
  });
}

describe("against the real service, the client", () => {
  test("reads the document, and then gets a 304", async () => {
    const statuses: number[] = [];
    const watching: typeof fetch = async (address, init) => {
      const response = await fetch(address, init);
      statuses.push(response.status);
      return response;
    };
    const client = clientAs("member", { fetch: watching });
    const first = await client.read();
    const second = await client.read();
    expect(first).toMatchObject({ role: "member", organization: { id: "acme" } });
    expect(second.organization).toBe(first.organization);
    expect(statuses).toEqual([200, 304]);
  });

  test("makes a change, and a repeat under the same key changes nothing", async () => {
    const client = clientAs("admin");
    const { revision } = (await client.read()).organization;
    const options = { revision, idempotencyKey: crypto.randomUUID() };
    const first = await client.change(change, options);
    expect(first.organization).toMatchObject({
      revision: revision + 1,
      settings: { inAppData: "off" },
    });
    expect(await client.change(change, options)).toEqual(first);
    expect((await client.read()).organization.revision).toBe(revision + 1);
    expect(await client.obligations()).toEqual(expect.arrayContaining([...first.obligations]));
    const { entries } = await client.history({ after: first.entry.sequence - 1, limit: 1 });
    expect(entries).toEqual([first.entry]);
  });

  test("makes a change once although its answer is lost", async () => {
    let lost = 0;
    const losing: typeof fetch = async (address, init) => {
      const response = await fetch(address, init);
      if (init?.method !== "POST" || lost > 0) return response;
      lost += 1;
      await response.arrayBuffer();
      throw new TypeError("the line broke after the service had answered");
    };
    const client = clientAs("admin", { fetch: losing });
    const { revision } = (await client.read()).organization;
    const result = await client.change(change, { revision });
    expect(lost).toBe(1);
    expect(result.organization.revision).toBe(revision + 1);
    expect((await client.read()).organization.revision).toBe(revision + 1);
  });

  test("rejects with the code of a conflict, of broken rules and of a missing role", async () => {
    const client = clientAs("admin");
    const { revision } = (await client.read()).organization;
    expect(await rejection(client.change(change, { revision: revision + 7 }))).toMatchObject({
      code: "revision-conflict",
      status: 412,
    });
    const locked = { type: "set-metadata", value: "off" } as const;
    expect(await rejection(client.change(locked, { revision }))).toMatchObject({
      code: "change-rejected",
      violations: [{ code: "metadata-locked-by-plan" }],
    });
    expect(await rejection(clientAs("member").change(change, { revision }))).toMatchObject({
      code: "organization-admin-required",
      status: 403,
    });
    expect(await rejection(clientAs("admin", { organization: "other" }).read())).toMatchObject({
      code: "organization-not-found",
    });
  });

  test("decides, discards and confirms a change where the vendor puts settings in force", async () => {
    await replaceInventory({ ...inventory, id: "vendor", authority: "vendor" });
    const client = clientAs("admin", { organization: "vendor" });
    const off = { type: "set-in-app-data", value: "off" } as const;
    expect(await rejection(client.change({ type: "discard" }, { revision: 1 }))).toMatchObject({
      code: "change-rejected",
      violations: [{ code: "nothing-decided" }],
    });
    const decided = (await client.change(off, { revision: 1 })).organization;
    expect(decided.settings.inAppData).not.toBe("off");
    expect(decided.decided).toMatchObject({ inAppData: "off" });
    const discarded = await client.change({ type: "discard" }, { revision: 2 });
    expect(discarded.organization).not.toHaveProperty("decided");
    await client.change(off, { revision: 3 });
    const confirmed = await client.change({ type: "confirm" }, { revision: 4 });
    expect(confirmed.entry.change).toEqual({ type: "confirm" });
    expect(confirmed.organization).toMatchObject({
      settings: { inAppData: "off" },
      confirmedAt: confirmed.entry.at,
    });
    expect(confirmed.organization).not.toHaveProperty("decided");
  });

  test("rejects a confirmation where the service puts settings in force", async () => {
    const client = clientAs("admin");
    const { revision } = (await client.read()).organization;
    expect(await rejection(client.change({ type: "confirm" }, { revision }))).toMatchObject({
      code: "change-rejected",
      violations: [{ code: "settings-in-force-here" }],
    });
  });

  test("asks for a new token when the old one has expired", async () => {
    const client = createSettingsClient({
      endpoint: server.origin,
      organization: "acme",
      token: ({ expired }) => token("member", expired ? "1h" : "-1h"),
    });
    expect((await client.read()).role).toBe("member");
  });

  test("receives the revision of somebody else's change", async () => {
    const reader = clientAs("member");
    const { revision } = (await reader.read()).organization;
    const observer = observeEvents();
    const leave = reader.subscribe(observer.listener);
    await observer.until(({ type }) => type === "connected");
    await clientAs("admin").change(change, { revision });
    await observer.until(isRevision(revision + 1));
    leave();
    expect(observer.revisions()).toEqual([revision + 1]);
    expect((await reader.read()).organization.revision).toBe(revision + 1);
  });

  test("notices a frozen connection", async () => {
    const proxy = await startTcpProxy(server.origin);
    const observer = observeEvents();
    const leave = clientAs("member", { endpoint: proxy.url }).subscribe(observer.listener);
    await observer.until(({ type }) => type === "revision");
    proxy.freeze();
    await observer.until(({ type }) => type === "disconnected");
    leave();
    await proxy.close();
  });

  test("reads the service's assessment of a page", async () => {
    const said = await clientAs("member").assessment("https://acme.atlassian.net/browse/ENG-1");
    expect(said.place).toEqual({ kind: "space", site: "main", app: "jira", key: "ENG" });
  });

  test("fetches the first views of an organization and of a page", async () => {
    const first = {
      endpoint: server.origin,
      organization: "acme",
      token: () => token("admin"),
      signal: ending.signal,
    };
    const summary = await fetchSummary(first);
    expect(summary).toMatchObject({ role: "admin", value: { id: "acme", plan: "standard" } });
    const status = await fetchPlaceStatus(first, "https://acme.atlassian.net/browse/ENG-1");
    const { assessment } = await clientAs("member").assessment(
      "https://acme.atlassian.net/browse/ENG-1",
    );
    expect(status).toMatchObject({ role: "admin", value: { summary: assessment.summary } });
  });

  test("discovers the service", async () => {
    const found = await discover(server.origin);
    expect(found.organization).toBe("acme");
    const client = createSettingsClient({
      endpoint: found.service,
      organization: found.organization,
      token: () => token("member"),
    });
    expect((await client.read()).organization.id).toBe("acme");
  });
});
