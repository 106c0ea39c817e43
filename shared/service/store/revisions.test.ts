import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { OFF, ROOT, readUntil, TestService } from "../testing/harness.ts";
import { startPostgres, type TestPostgres } from "../testing/postgres.ts";
import { startTcpProxy } from "../testing/tcp-proxy.ts";
import { listenWithPg } from "./notifications.ts";

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
}, 120_000);
afterAll(() => postgres?.stop());

describe("nodes on a database without notifications", () => {
  let nodes: readonly [TestService, TestService];
  beforeEach(async () => {
    const database = { url: await postgres.createDatabase(), polls: true };
    nodes = [await TestService.open(database), await TestService.open(database)];
    await nodes[0].create();
    return async () => void (await Promise.all(nodes.map(({ store }) => store.close())));
  });

  test("send each other's changes to open streams", async () => {
    const stream = await nodes[1].send(`${ROOT}/events`);
    await nodes[0].change(OFF, 1);
    expect(await readUntil(stream, "id: 2")).toContain('data: {"revision":2}');
  });

  test("announce nothing", async () => {
    const heard: string[] = [];
    const url = await postgres.createDatabase();
    const stop = await listenWithPg(url)("contribution_lens_revision", (text) => heard.push(text));
    const node = await TestService.open({ url, polls: true });
    await node.create();
    await node.store.close();
    const announcing = await TestService.open({ url });
    await announcing.change(OFF, 1);
    await expect.poll(() => heard).toEqual(["2 acme"]);
    await announcing.store.close();
    await stop();
  });
});

test("a LISTEN connection that no longer answers is replaced, and what it missed is caught up", async () => {
  const proxy = await startTcpProxy(await postgres.createDatabase());
  const heard: string[] = [];
  const listen = listenWithPg(proxy.url, { checkIntervalMs: 100, checkTimeoutMs: 300 });
  const stop = await listen("channel", (payload) => heard.push(payload));
  proxy.freeze();
  await expect.poll(() => heard, { timeout: 10_000 }).toContain("");
  await stop();
  await proxy.close();
});
