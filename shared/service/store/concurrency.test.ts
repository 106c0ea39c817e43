import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { NOW, OFF, ON, ROOT, signToken, TestService } from "../testing/harness.ts";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";
import { verifyChain } from "./audit-chain.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.stop());

const LOCKED = { type: "set-metadata", value: "off" } as const;

describe("two processes on one PostgreSQL", () => {
  let both: readonly [TestService, TestService];
  beforeEach(async () => {
    const url = await postgres.createDatabase();
    both = [await TestService.open({ url }), await TestService.open({ url })];
    return async () => {
      await Promise.all(both.map(({ store }) => store.close()));
    };
  });
  const inTurn = <T>(count: number, work: (service: TestService, index: number) => Promise<T>) =>
    Promise.all(
      Array.from({ length: count }, (_, index) => work(both[index % 2 === 0 ? 0 : 1], index)),
    );

  test("create an organization once for concurrent requests", async () => {
    const answers = await inTurn(12, (service) => service.create());
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(11).fill(412)]);
    const { entries } = await (await both[0].send(`${ROOT}/changes`)).json();
    expect(entries).toMatchObject([{ sequence: 1, revision: 1 }]);
  });

  test("accept one of twenty changes on the same revision", async () => {
    await both[0].create();
    const answers = await inTurn(20, (service) => service.change(OFF, 1));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(412)]);
  });

  test("give concurrent repeats of a key the same response", async () => {
    await both[0].create();
    const answers = await inTurn(8, (service) => service.change(OFF, 1, { key: "k" }));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(answers.map(({ headers }) => headers.get("ETag"))).toEqual(Array(8).fill('"2"'));
  });

  test("write entries whose times follow their order", async () => {
    await both[0].create();
    let clock = Date.parse("2026-11-23T09:00:00Z");
    const timed = both.map(({ store }) => store);
    const context = { actor: { id: "m", name: "M" }, now: () => new Date(clock++) };
    const encode = () => ({ status: 200, body: "" });
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const value = index % 2 ? "on" : "off";
        const change = { type: "set-in-app-data", value } as const;
        return timed[index % 2]?.change(
          "acme",
          { change, precondition: () => true, encode },
          context,
        );
      }),
    );
    const { entries } = await (await both[0].send(`${ROOT}/changes`)).json();
    const times = entries.slice(1).map(({ at }: { at: string }) => at);
    expect(times).toHaveLength(20);
    expect(times).toEqual([...times].sort());
  });

  test("continue the log of an organization that the other one created again, with the same document", async () => {
    const [first, second] = both;
    await first.create();
    expect((await first.change(OFF, 1)).status).toBe(200);
    await second.store.administration.deleteOrganization("acme");
    await second.create();
    const token = await signToken({ subject: "nora" });
    expect((await second.change(OFF, 1, { token })).status).toBe(200);
    expect((await first.change(ON, 2)).status).toBe(200);
    const { entries } = await (await second.send(`${ROOT}/changes`)).json();
    expect(entries.map(({ actor }: { actor: { id: string } }) => actor.id)).toEqual([
      "inventory",
      "nora",
      "mara",
    ]);
    expect(verifyChain(entries).broken).toBeUndefined();
  });

  test("know the keys of changes that the other one refused", async () => {
    const [first, second] = both;
    await first.create();
    expect((await first.change(OFF, 1)).status).toBe(200);
    expect((await second.change(LOCKED, 2, { key: "k" })).status).toBe(422);
    const response = await first.change(ON, 2, { key: "k" });
    expect(await response.json()).toMatchObject({ code: "idempotency-key-reused" });
  });

  test("read what the other process wrote", async () => {
    await both[0].create();
    for (let revision = 1; revision <= 6; revision += 1) {
      const [writer, reader] = revision % 2 === 0 ? both : [both[1], both[0]];
      const { organization } = await (
        await writer.change(revision % 2 ? OFF : ON, revision)
      ).json();
      expect(await (await reader.send(ROOT)).json()).toEqual(organization);
    }
    const { entries } = await (await both[0].send(`${ROOT}/changes`)).json();
    expect(verifyChain(entries)).toMatchObject({ head: { sequence: 7 } });
  });
});

describe("a change whose key is stored by another process at the same time", () => {
  test("is answered as a repeat", async () => {
    const url = await postgres.createDatabase();
    const service = await TestService.open({ url });
    const other = new pg.Client({ connectionString: url });
    await other.connect();
    onTestFinished(async () => {
      await other.end();
      await service.store.close();
    });
    await service.create();
    await other.query("begin");
    await other.query(`insert into idempotency values
      ('acme', 'mara', 'k', 'another body', 422, 1, '{}', '${NOW.toISOString()}')`);
    const response = service.change(OFF, 1, { key: "k" });
    await expect.poll(() => isWaiting(other), { timeout: 10_000 }).toBe(true);
    await other.query("commit");
    expect(await (await response).json()).toMatchObject({ code: "idempotency-key-reused" });
    expect((await service.send(ROOT)).headers.get("ETag")).toBe('"1"');
  });
});

/** Returns true if a statement waits for another transaction. */
async function isWaiting(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query("select from pg_locks where not granted");
  return rowCount !== 0;
}
