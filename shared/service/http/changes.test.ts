import { sql } from "kysely";
import { expect, test } from "vitest";
import { verifyChain } from "../store/audit-chain.ts";
import {
  describeStores,
  inventory,
  OFF,
  ON,
  ROOT,
  readUntil,
  signToken,
} from "../testing/harness.ts";

const LOCKED = { type: "set-metadata", value: "off" };

describeStores("POST changes", (current) => {
  test("answers with the new document, its audit entry and its obligations", async () => {
    const response = await current.service.change(OFF, 1);
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
    const stored = await current.service.send(`${ROOT}/obligations`);
    expect(await stored.json()).toEqual({ obligations, next: null });
  });

  test.each([
    ["without If-Match", {}, 428, "precondition-required"],
    ["on a stale revision", { "If-Match": '"9"' }, 412, "revision-conflict"],
    ["with a weak tag", { "If-Match": 'W/"1"' }, 412, "revision-conflict"],
  ])("refuses a change %s", async (_name, headers, status, code) => {
    const { service } = current;
    const response = await service.send(`${ROOT}/changes`, { method: "POST", headers, body: OFF });
    expect(response.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({ status, code });
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"1"');
  });

  test("refuses a change that breaks rules, with every violation", async () => {
    const response = await current.service.change(LOCKED, 1);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      code: "change-rejected",
      violations: [{ code: "metadata-locked-by-plan" }],
    });
  });

  test.each(["member", "service"])("refuses a change with the role `%s`", async (role) => {
    const response = await current.service.change(OFF, 1, { token: await signToken({ role }) });
    expect(await response.json()).toMatchObject({
      status: 403,
      code: "organization-admin-required",
    });
  });

  test("accepts one of twenty concurrent changes on one revision", async () => {
    const { service } = current;
    const responses = await Promise.all(Array.from({ length: 20 }, () => service.change(OFF, 1)));
    const statuses = responses.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array(19).fill(412)]);
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"2"');
  });

  test("makes no change if its audit entry cannot be written", async () => {
    const { service } = current;
    await service.store.execute(
      sql`alter table entries add constraint only_one check (sequence < 2)`,
    );
    const response = await service.change(OFF, 1, { key: "k" });
    expect(await response.json()).toMatchObject({ status: 500, code: "internal-error" });
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"1"');
    await service.store.execute(sql`alter table entries drop constraint only_one`);
    expect((await service.change(OFF, 1, { key: "k" })).status).toBe(200);
  });

  test("builds on the stored document after a backup of the same revision was restored", async () => {
    const { service } = current;
    expect((await service.change(OFF, 1)).status).toBe(200);
    await service.send(ROOT);
    await service.store.execute(
      sql`update organizations set document = replace(document, 'Acme Lab', 'Acme Works')`,
    );
    const { organization } = await (await service.change(ON, 2)).json();
    expect(JSON.stringify(organization)).toContain("Acme Works");
  });

  test("follows an inventory with a name that PostgreSQL can't decode from JSON", async () => {
    const { service } = current;
    const name = "A\u0000B";
    const put = await service.put({ ...inventory(), name }, { "If-Match": '"1"' });
    expect(put.status).toBe(200);
    const { organization } = await (await service.change(OFF, 2)).json();
    expect(organization.name).toBe(name);
  });

  test("reaches an open event stream", async () => {
    const { service } = current;
    const stream = await service.send(`${ROOT}/events`, { headers: { "Last-Event-ID": "1" } });
    expect(stream.headers.get("Content-Type")).toBe("text/event-stream");
    await service.change(OFF, 1);
    const events = await readUntil(stream, "id: 2");
    expect(events).toContain('event: revision\ndata: {"revision":2}\nid: 2\n\n');
    expect(events).not.toContain('"revision":1}');
  });
});

describeStores("An Idempotency-Key", (current) => {
  test("gives repeats, concurrent or later, the first response and changes nothing", async () => {
    const { service } = current;
    const together = await Promise.all([1, 2, 3].map(() => service.change(OFF, 1, { key: "k" })));
    await service.change(ON, 2);
    const later = await service.change(OFF, 1, { key: "k" });
    const bodies = await Promise.all([...together, later].map((response) => response.text()));
    expect(new Set(bodies).size).toBe(1);
    expect([later.status, later.headers.get("ETag")]).toEqual([200, '"2"']);
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"3"');
  });

  test("repeats a refusal, even if the change would be accepted now", async () => {
    const { service } = current;
    const first = await service.change(LOCKED, 1, { key: "k" });
    await service.change(OFF, 1);
    const second = await service.change(LOCKED, 1, { key: "k" });
    expect([second.status, await second.json()]).toEqual([422, await first.json()]);
  });

  test("is refused with another body", async () => {
    await current.service.change(OFF, 1, { key: "k" });
    const response = await current.service.change(ON, 2, { key: "k" });
    expect(await response.json()).toMatchObject({ status: 422, code: "idempotency-key-reused" });
  });

  test("of one caller is independent of another caller's", async () => {
    const { service } = current;
    const other = await signToken({ subject: "nora" });
    expect((await service.change(OFF, 1, { key: "k" })).status).toBe(200);
    const { entry } = await (await service.change(ON, 2, { key: "k", token: other })).json();
    expect(entry.actor.id).toBe("nora");
  });
});

describeStores("GET changes", (current) => {
  test("pages the audit log, oldest first, and its chain can be verified", async () => {
    const { service } = current;
    for (const [index, change] of [OFF, ON, OFF].entries()) await service.change(change, index + 1);
    const first = await (await service.send(`${ROOT}/changes?limit=3`)).json();
    const rest = await (await service.send(`${ROOT}/changes?after=${first.next}&limit=3`)).json();
    expect([first.next, rest.next]).toEqual([3, null]);
    const entries = [...first.entries, ...rest.entries];
    expect(entries.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    expect(verifyChain(entries).broken).toBeUndefined();
    const forged = structuredClone(entries);
    forged[2].actor.name = "Somebody Else";
    expect(verifyChain(forged).broken).toMatchObject({ sequence: 3 });
  });

  test("ends a page at 4 MiB and names the next one", async () => {
    const { service } = current;
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
});
