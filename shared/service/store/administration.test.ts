import { sql } from "kysely";
import { expect, test } from "vitest";
import { describeStores, inventory, OFF, ON, ROOT, TestService } from "../testing/harness.ts";

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function linesOf(lines: readonly string[]): () => AsyncGenerator<string> {
  return async function* () {
    yield* lines;
  };
}

/** Copies a stored response, as expired ones with other keys. */
async function insertExpired({ store }: TestService, count: number): Promise<void> {
  await store.execute(sql`insert into idempotency
    select organization, subject, 'expired-' || number, request_hash, status, revision, response,
      '2020-01-01T00:00:00.000Z'
    from idempotency, generate_series(1, ${sql.lit(count)}) number`);
}

describeStores("an operator", (fixture) => {
  /** Exports a store of two organizations, one of which has a log and obligations. */
  async function exported(): Promise<string[]> {
    await fixture.service.create("other");
    for (const [index, change] of [OFF, ON, OFF].entries()) {
      expect((await fixture.service.change(change, index + 1)).status).toBe(200);
    }
    return collect(fixture.service.store.administration.export());
  }

  const paths = ["", "/changes", "/obligations"].map((path) => ROOT + path);
  const bodies = (service: TestService) =>
    Promise.all(paths.map(async (path) => (await service.send(path)).text()));

  test("moves documents, logs and obligations to another store, unchanged", async () => {
    const { service } = fixture;
    const lines = await exported();
    const target = await TestService.open({ memory: true });
    const reports = await collect(target.store.administration.import(linesOf(lines)));
    expect(reports).toEqual([
      { organization: "acme", entries: 4, isNew: true },
      { organization: "other", entries: 1, isNew: true },
    ]);
    expect(await bodies(target)).toEqual(await bodies(service));
    expect((await target.change(ON, 4)).status).toBe(200);
    expect(await collect(target.store.verify())).toEqual([
      { organization: "acme", entries: 5 },
      { organization: "other", entries: 1 },
    ]);
    expect(await collect(target.store.administration.export())).toHaveLength(lines.length + 1);
    await target.store.close();
  });

  test("deletes an organization that is then created again with the same revision", async () => {
    const { service } = fixture;
    const name = async () => (await (await service.send(ROOT)).json())["name"];
    expect(await name()).toBe(inventory()["name"]);
    await service.store.administration.deleteOrganization("acme");
    expect((await service.send(ROOT)).status).toBe(404);
    await service.put({ ...inventory(), name: "Another" }, { "If-None-Match": "*" });
    expect(await name()).toBe("Another");
  });

  test("can repeat an import, but not import over another log", async () => {
    const { administration } = fixture.service.store;
    const lines = await exported();
    const again = await collect(administration.import(linesOf(lines)));
    expect(again.map(({ isNew }) => isNew)).toEqual([false, false]);
    for (const id of ["acme", "other"]) await administration.deleteOrganization(id);
    const renamed = { ...inventory(), id: "other", name: "Renamed" };
    await fixture.service.put(renamed, { "If-None-Match": "*" }, { id: "other" });
    await expect(collect(administration.import(linesOf(lines)))).rejects.toThrow(
      "`other` exists with another log",
    );
    expect(await collect(administration.organizations())).toEqual([{ id: "other", revision: 1 }]);
  });

  test("sees the line at which an export is damaged, and nothing of it is stored", async () => {
    const lines = await exported();
    const target = await TestService.open({ memory: true });
    const { administration } = target.store;
    const failure = async (damaged: readonly string[]) => {
      try {
        return (await collect(administration.import(linesOf(damaged)))).length;
      } catch (error) {
        return String(error);
      }
    };
    const without = (index: number) => lines.filter((_, each) => each !== index);
    expect(await failure(without(0))).toContain("line 1: expected one header");
    expect(await failure(without(3))).toContain("records of `acme` are missing");
    expect(await failure(lines.map((line) => line.replace('"off"', '"on"')))).toContain(
      "`acme`: broken at entry",
    );
    expect(await failure(lines.with(2, "{}"))).toContain("line 3: not a line of an export");
    expect(await failure(lines.slice(0, -1))).toContain("the file ends early");
    const [, document = ""] = lines;
    expect(await failure(lines.with(1, document.replace('"sites":[', '"sites":[5,')))).toMatch(
      /^TransferError: line 2: .*\/sites\/0/,
    );
    const changed = lines.with(1, document.replace('"metadata":"default"', '"metadata":"on"'));
    expect(changed).not.toEqual(lines);
    expect(await failure(changed)).toContain(
      `line ${lines.length}: the lines before were changed after the export`,
    );
    expect(await collect(administration.organizations())).toEqual([]);
    // Exports of earlier versions have no digest.
    const earlier = lines.map((line) => line.replace(/,"sha256":"\w+"/, ""));
    expect(earlier).not.toEqual(lines);
    expect(await failure(earlier)).toBe(2);
    await target.store.close();
  });

  test("lists organizations and deletes one with everything that is stored of it", async () => {
    const { service } = fixture;
    await service.create("other");
    await service.change(OFF, 1, { key: "k" });
    const { administration } = service.store;
    expect(await collect(administration.organizations())).toEqual([
      { id: "acme", revision: 2 },
      { id: "other", revision: 1 },
    ]);
    expect(await administration.deleteOrganization("acme")).toBe(true);
    expect(await administration.deleteOrganization("acme")).toBe(false);
    expect((await service.send(ROOT)).status).toBe(404);
    expect((await service.create()).headers.get("ETag")).toBe('"1"');
    expect((await service.change(OFF, 1, { key: "k" })).headers.get("ETag")).toBe('"2"');
  });

  test("has the responses of all organizations deleted once they are no longer kept", async () => {
    const { service } = fixture;
    await service.change(OFF, 1, { key: "old" });
    await service.change(ON, 2, { key: "new" });
    await service.store.execute(
      sql`update idempotency set created_at = '2020-01-01T00:00:00.000Z' where key = 'old'`,
    );
    await service.store.administration.deleteExpiredResponses();
    expect((await service.change(OFF, 3, { key: "old" })).headers.get("ETag")).toBe('"4"');
  });

  test("has any number deleted, in statements that each take a short time", async () => {
    const { service } = fixture;
    await service.change(OFF, 1, { key: "kept" });
    await insertExpired(service, 5001);
    await service.store.execute(sql`create function assert_few() returns trigger as $$ begin
      assert (select count(*) from deleted) <= 5000; return null; end $$ language plpgsql`);
    await service.store.execute(sql`create trigger few after delete on idempotency
      referencing old table as deleted for each statement execute function assert_few()`);
    await service.store.administration.deleteExpiredResponses();
    await service.store.execute(
      sql`do $$ begin assert (select array_agg(key) from idempotency) = '{kept}'; end $$`,
    );
  });

  test("has those of an organization deleted by its next change with a key", async () => {
    const { service } = fixture;
    await service.change(OFF, 1, { key: "old" });
    await service.store.execute(
      sql`update idempotency set created_at = '2020-01-01T00:00:00.000Z'`,
    );
    await service.change(ON, 2, { key: "new" });
    expect((await service.change(OFF, 3, { key: "old" })).headers.get("ETag")).toBe('"4"');
  });

  test("has no change wait for many of them", async () => {
    const { service } = fixture;
    await service.change(OFF, 1, { key: "kept" });
    await insertExpired(service, 250);
    await service.change(ON, 2, { key: "new" });
    await service.store.execute(
      sql`do $$ begin assert (select count(*) from idempotency) = 152; end $$`,
    );
  });
});
