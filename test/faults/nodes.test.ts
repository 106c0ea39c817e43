import { createParser } from "eventsource-parser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Ledger } from "./ledger.ts";
import { PostgresServer } from "./postgres-server.ts";
import { ServiceProcess } from "./service-process.ts";
import { TemporaryFolder } from "./temporary-folder.ts";
import { authorization, Writers } from "./writers.ts";

let folder: TemporaryFolder;
let server: PostgresServer;
let nodes: ServiceProcess[];
beforeAll(async () => {
  folder = await TemporaryFolder.create();
  server = await PostgresServer.create(folder.path);
  nodes = await Promise.all(
    [1, 2, 3].map(() => ServiceProcess.start({ DATABASE_URL: server.url })),
  );
}, 120_000);
afterAll(async () => {
  await Promise.all((nodes ?? []).map((node) => node.kill()));
  await server?.kill();
  await folder?.remove();
});

/** A reader of an organization's event stream, which goes on with another node when its node ends. */
class Reader {
  readonly revisions: number[] = [];
  readonly #stop = new AbortController();
  readonly #running: Promise<void>;

  constructor(origins: readonly string[]) {
    this.#running = this.#run(origins);
  }

  get last(): number {
    return this.revisions.at(-1) ?? 0;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #run(origins: readonly string[]): Promise<void> {
    for (let attempt = 0; !this.#stop.signal.aborted; attempt += 1) {
      await this.#read(origins[attempt % origins.length] ?? "").catch(() => {});
    }
  }

  async #read(origin: string): Promise<void> {
    const response = await fetch(`${origin}/v1/organizations/acme/events`, {
      headers: {
        Authorization: await authorization("reader", "acme", "member"),
        "Last-Event-ID": String(this.last),
      },
      signal: this.#stop.signal,
    });
    const parser = createParser({ onEvent: ({ id }) => this.revisions.push(Number(id)) });
    const text = response.body?.pipeThrough(new TextDecoderStream());
    for await (const chunk of text ?? []) parser.feed(chunk);
  }
}

test("readers of three nodes receive every change, although one node is killed meanwhile", async () => {
  const origins = nodes.map(({ origin }) => origin);
  const writers = new Writers(new Ledger());
  await writers.createOrganizations(origins[0] ?? "");
  const readers = origins.map((_, index) => new Reader([...origins.slice(index), ...origins]));
  await expect.poll(() => readers.map(({ last }) => last)).toEqual([1, 1, 1]);

  const stop = new AbortController();
  const running = writers.run(origins, stop.signal);
  await expect
    .poll(() => Math.min(...readers.map(({ last }) => last)), { timeout: 15_000 })
    .toBeGreaterThan(5);
  await nodes[1]?.kill();
  const atKill = Math.max(...readers.map(({ last }) => last));
  await expect
    .poll(() => Math.min(...readers.map(({ last }) => last)), { timeout: 15_000 })
    .toBeGreaterThan(atKill + 5);
  stop.abort();
  await running;

  const rows = await server.query("select revision from organizations where id = 'acme'");
  const [{ revision }] = rows as [{ revision: string }];
  await expect.poll(() => readers.map(({ last }) => last)).toEqual(Array(3).fill(Number(revision)));
  // Nothing is missed on a node that runs on.
  for (const { revisions } of [readers[0], readers[2]] as Reader[]) {
    expect(revisions).toEqual(Array.from({ length: Number(revision) }, (_, index) => index + 1));
  }
  await Promise.all(readers.map((reader) => reader.close()));
}, 90_000);
