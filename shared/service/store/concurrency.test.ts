import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { OFF, ON, ROOT, TestService } from "../testing/harness.ts";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";
import { verifyChain } from "./audit-chain.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.stop());

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
