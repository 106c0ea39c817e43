import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fixture } from "../../test/fixtures.ts";
import { verifyChain } from "./store/audit-chain.ts";
import { openDatabase } from "./store/open-database.ts";
import { signToken, TestService } from "./testing/harness.ts";
import { startPostgres, type TestPostgres } from "./testing/postgres.ts";

const OFF = { type: "set-in-app-data", value: "off" };
const ON = { type: "set-in-app-data", value: "on" };
const ROOT = "/v1/organizations/acme";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.stop());

describe.each(["pglite", "postgresql"] as const)("the settings service on %s", (kind) => {
  let service: TestService;
  beforeEach(async () => {
    service = await TestService.open(
      kind === "postgresql" ? { url: await postgres.createDatabase() } : { memory: true },
    );
    const created = await service.create();
    expect([created.status, created.headers.get("Location")]).toEqual([201, ROOT]);
  }, 60_000);
  afterEach(() => service.store.close());

  test("a document is read with its revision as a strong tag and the caller's role", async () => {
    const response = await service.send(ROOT);
    expect(response.headers.get("ETag")).toBe('"1"');
    expect(response.headers.get("Contribution-Lens-Role")).toBe("admin");
    expect(await response.json()).toEqual({
      ...fixture<object>("acme"),
      settings: { metadata: "default", inAppData: "default", exceptions: [] },
      revision: 1,
    });
  });

  test("a reader who has the newest revision gets 304 and no body", async () => {
    const response = await service.send(ROOT, { headers: { "If-None-Match": '"7", W/"1"' } });
    expect([response.status, await response.text()]).toEqual([304, ""]);
    expect(response.headers.get("ETag")).toBe('"1"');
    expect((await service.send(ROOT, { headers: { "If-None-Match": '"2"' } })).status).toBe(200);
  });

  test("a change answers with the new document, its entry and what it starts", async () => {
    const response = await service.change(OFF, 1);
    expect([response.status, response.headers.get("ETag")]).toEqual([200, '"2"']);
    const { organization, entry, obligations } = await response.json();
    expect(organization.settings.inAppData).toBe("off");
    expect(entry).toMatchObject({
      sequence: 2,
      at: "2026-11-23T09:00:00.000Z",
      actor: { id: "mara", name: "Mara Ito" },
      change: OFF,
      revision: 2,
    });
    expect(obligations).toMatchObject([
      { scope: { kind: "organization" }, removeBy: "2026-12-23T09:00:00.000Z" },
    ]);
    const kept = await service.send(`${ROOT}/obligations`);
    expect(await kept.json()).toEqual({ obligations });
  });

  test.each([
    ["without If-Match", {}, 428, "precondition-required"],
    ["on a stale revision", { "If-Match": '"9"' }, 412, "revision-conflict"],
    ["with a weak tag", { "If-Match": 'W/"1"' }, 412, "revision-conflict"],
  ])("a change %s is refused and changes nothing", async (_name, headers, status, code) => {
    const response = await service.send(`${ROOT}/changes`, { method: "POST", headers, body: OFF });
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status, code });
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"1"');
  });

  test("a change that breaks rules is refused with every violation", async () => {
    const response = await service.change({ type: "set-metadata", value: "off" }, 1);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: "change-rejected",
      violations: [{ code: "metadata-locked-by-plan" }],
    });
  });

  test("a member can read everything and change nothing", async () => {
    const token = await signToken({ role: "member" });
    expect((await service.send(ROOT, { token })).status).toBe(200);
    const response = await service.change(OFF, 1, { token });
    expect(await response.json()).toMatchObject({
      status: 403,
      code: "organization-admin-required",
    });
  });

  test("only a service may replace the inventory, and settings survive it", async () => {
    const inventory = { ...fixture<object>("acme"), name: "Acme Holding" };
    const put = async (role: string, headers: Record<string, string>) =>
      service.send(ROOT, {
        method: "PUT",
        headers,
        body: inventory,
        token: await signToken({ role }),
      });
    expect((await put("admin", { "If-Match": '"1"' })).status).toBe(403);
    await service.change(OFF, 1);
    expect((await put("service", {})).status).toBe(428);
    expect((await put("service", { "If-None-Match": "*" })).status).toBe(412);
    const response = await put("service", { "If-Match": '"2"' });
    expect(await response.json()).toMatchObject({
      name: "Acme Holding",
      revision: 3,
      settings: { inAppData: "off" },
    });
    const { entries } = await (await service.send(`${ROOT}/changes?after=2`)).json();
    expect(entries).toMatchObject([{ change: { type: "replace-inventory" }, revision: 3 }]);
  });

  test("an inventory that deletes a site starts its obligations", async () => {
    const acme = fixture<{ sites: object[] }>("acme");
    const sites = acme.sites.map((site, index) =>
      index === 1 ? { ...site, deletedAt: "2026-11-23" } : site,
    );
    await service.send(ROOT, {
      method: "PUT",
      headers: { "If-Match": '"1"' },
      body: { ...acme, sites },
      token: await signToken({ role: "service" }),
    });
    const { obligations } = await (await service.send(`${ROOT}/obligations`)).json();
    expect(obligations).toMatchObject([
      { dataType: "in-app-data", scope: { kind: "site", id: "lab" }, trigger: "deleted" },
      { dataType: "metadata", scope: { kind: "site", id: "lab" }, trigger: "deleted" },
    ]);
  });

  test("of twenty changes on one revision exactly one is made", async () => {
    const responses = await Promise.all(Array.from({ length: 20 }, () => service.change(OFF, 1)));
    const counts = responses.map(({ status }) => status).sort();
    expect(counts).toEqual([200, ...Array(19).fill(412)]);
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"2"');
  });

  test("repeats with one key, at once or later, get the first answer and change nothing", async () => {
    const together = await Promise.all([1, 2, 3].map(() => service.change(OFF, 1, { key: "k" })));
    await service.change(ON, 2);
    const later = await service.change(OFF, 1, { key: "k" });
    const bodies = await Promise.all([...together, later].map((response) => response.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(later.status).toBe(200);
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"3"');
  });

  test("a refused change stays refused when it is repeated with its key", async () => {
    const locked = { type: "set-metadata", value: "off" };
    const first = await service.change(locked, 1, { key: "k" });
    await service.change(OFF, 1);
    const second = await service.change(locked, 1, { key: "k" });
    expect([second.status, await second.json()]).toEqual([422, await first.json()]);
  });

  test("a key that comes back with another body is refused", async () => {
    await service.change(OFF, 1, { key: "k" });
    const response = await service.change(ON, 2, { key: "k" });
    expect(await response.json()).toMatchObject({ status: 422, code: "idempotency-key-reused" });
  });

  test("the audit log is paged, oldest first, and anyone can check its chain", async () => {
    for (const [index, change] of [OFF, ON, OFF].entries()) await service.change(change, index + 1);
    const first = await (await service.send(`${ROOT}/changes?limit=3`)).json();
    const rest = await (await service.send(`${ROOT}/changes?after=${first.next}&limit=3`)).json();
    expect([first.next, rest.next]).toEqual([3, null]);
    const entries = [...first.entries, ...rest.entries];
    expect(entries.map((entry) => entry.sequence)).toEqual([1, 2, 3, 4]);
    expect((await verifyChain(entries)).broken).toBeUndefined();
    const forged = structuredClone(entries);
    forged[2].actor.name = "Somebody Else";
    expect((await verifyChain(forged)).broken).toMatchObject({ sequence: 3 });
  });

  test("a page of the log ends where it has grown large, and says that it goes on", async () => {
    await service.change(OFF, 1);
    await service.change(ON, 2);
    await service.store.execute(sql`update entries set entry = entry || repeat(' ', 2000000)`);
    const sequences = async (after: number) => {
      const page = await (await service.send(`${ROOT}/changes?after=${after}`)).json();
      return [page.entries.map(({ sequence }: { sequence: number }) => sequence), page.next];
    };
    expect(await sequences(0)).toEqual([[1, 2], 2]);
    expect(await sequences(2)).toEqual([[3], null]);
  });

  test("a change builds on what is stored, also where the store was put back to what it was", async () => {
    expect((await service.change(OFF, 1)).status).toBe(200);
    await service.send(ROOT);
    // The same revision, of another history.
    await service.store.execute(
      sql`update organizations set document = replace(document, '"inAppData":"off"', '"inAppData":"on"')`,
    );
    const target = { kind: "space", site: "main", app: "confluence", key: "HR" };
    const answer = await service.change({ type: "add-exception", effect: "exclude", target }, 2);
    expect((await answer.json()).organization.settings.inAppData).toBe("on");
  });

  test("one caller's key is not another's", async () => {
    const other = await signToken({ subject: "nora" });
    expect((await service.change(OFF, 1, { key: "k" })).status).toBe(200);
    const answer = await service.change(ON, 2, { key: "k", token: other });
    expect((await answer.json()).entry.actor.id).toBe("nora");
  });

  test("/readyz names the store, and /healthz does not ask it", async () => {
    const ready = await service.send("/readyz", { token: null });
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ok", store: kind }]);
    await service.store.close();
    const alive = await service.send("/healthz", { token: null });
    expect([alive.status, await alive.json()]).toEqual([200, { status: "ok" }]);
    const unready = await service.send("/readyz", { token: null });
    expect([unready.status, unready.headers.get("Retry-After")]).toEqual([503, "5"]);
    service = await TestService.open({ memory: true });
  });

  test("a change whose audit entry cannot be written is not made at all", async () => {
    await service.store.execute(
      sql`alter table entries add constraint only_one check (sequence < 2)`,
    );
    const response = await service.change(OFF, 1, { key: "k" });
    expect(await response.json()).toMatchObject({ status: 500, code: "internal-error" });
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"1"');
    await service.store.execute(sql`alter table entries drop constraint only_one`);
    expect((await service.change(OFF, 1, { key: "k" })).status).toBe(200);
  });

  test("a stored document that cannot be read is a fault, never an answer", async () => {
    await service.store.execute(
      sql`update organizations set document = '{"id":"acme"}', revision = 2`,
    );
    const response = await service.send(ROOT);
    expect(await response.json()).toMatchObject({ status: 500, code: "internal-error" });
    expect(service.errors.join()).toContain("organizations, id acme");
  });

  test("an address is assessed as of an instant", async () => {
    const url = encodeURIComponent("https://acme.atlassian.net/browse/ENG-7");
    const response = await service.send(`${ROOT}/assessment?url=${url}&at=2026-08-01`);
    expect(await response.json()).toMatchObject({
      place: { kind: "space", site: "main", app: "jira", key: "ENG" },
      assessment: { summary: "none", metadata: { decidedBy: "not-yet-effective" } },
    });
    const elsewhere = await service.send(`${ROOT}/assessment?url=https://example.com/`);
    expect(await elsewhere.json()).toMatchObject({ status: 404, code: "place-not-found" });
  });

  test.each([
    ["assessment", 400],
    ["assessment?url=https://acme.atlassian.net/&at=tomorrow", 400],
    ["changes?limit=0", 400],
    ["changes?after=-1", 400],
  ])("a request for %s says which parameter is wrong", async (path, status) => {
    const response = await service.send(`${ROOT}/${path}`);
    expect(await response.json()).toMatchObject({ status, code: "invalid-parameter" });
  });

  test.each([
    ["a body that is no JSON", "{", 400, "malformed-json"],
    ["a body that is no change", { type: "set-metadata", value: 1 }, 422, "invalid-body"],
    ["a body over the limit", `"${"x".repeat(262_144)}"`, 413, "body-too-large"],
  ])("%s is refused", async (_name, body, status, code) => {
    const response = await service.change(body, 1);
    expect(await response.json()).toMatchObject({ status, code });
  });

  test("an organization the token does not name looks as if it were not there", async () => {
    const token = await signToken({ organization: "other" });
    const there = await service.send(ROOT, { token });
    const missing = await service.send("/v1/organizations/other", { token });
    expect([there.status, await there.json()]).toEqual([missing.status, await missing.json()]);
    expect(there.status).toBe(404);
  });

  test("an event stream tells the newest revision, then each new one", async () => {
    const response = await service.send(`${ROOT}/events`, { headers: { "Last-Event-ID": "1" } });
    expect(response.headers.get("Content-Type")).toBe("text/event-stream");
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    await service.change(OFF, 1);
    let heard = "";
    while (!heard.includes("id: 2")) heard += new TextDecoder().decode((await reader.read()).value);
    expect(heard).toContain('event: revision\ndata: {"revision":2}\nid: 2\n\n');
    expect(heard).not.toContain('"revision":1}');
    await reader.cancel();
  });
});

test("a change in one process is heard in another on the same PostgreSQL", async () => {
  const url = await postgres.createDatabase();
  const [one, other] = [await TestService.open({ url }), await TestService.open({ url })];
  await one.create();
  const response = await other.send(`${ROOT}/events`);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  await one.change(OFF, 1);
  let heard = "";
  while (!heard.includes("id: 2")) heard += new TextDecoder().decode((await reader.read()).value);
  await reader.cancel();
  await Promise.all([one.store.close(), other.store.close()]);
});

test("two processes that start together on an empty PostgreSQL both come up", async () => {
  const url = await postgres.createDatabase();
  const opened = await Promise.all([openDatabase({ url }), openDatabase({ url })]);
  await Promise.all(opened.map((database) => database.close()));
});

test("a store that nobody said a place for is an error, not one that forgets", async () => {
  const unset = process.env["A_VARIABLE_THAT_IS_NOT_SET"];
  await expect(openDatabase({ url: unset })).rejects.toThrow("`folder`");
});
