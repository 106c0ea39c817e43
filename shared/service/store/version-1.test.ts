import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OFF, ROOT, TestService } from "../testing/harness.ts";
import { FIRST_HASH, hashEntry } from "./audit-chain.ts";

const HR = { kind: "space", site: "main", app: "confluence", key: "HR" };
const INVENTORY = {
  id: "acme",
  name: "Acme Robotics",
  hosting: "commercial",
  compliance: [],
  sites: [
    {
      id: "main",
      host: "acme.atlassian.net",
      apps: [
        {
          app: "confluence",
          plan: "premium",
          state: "active",
          // Version 1 distinguished keys of Confluence by case.
          spaces: [
            { key: "HR", name: "People" },
            { key: "hr", name: "People, again" },
          ],
        },
      ],
    },
  ],
  connectors: [],
};
const DOCUMENT = {
  ...INVENTORY,
  settings: {
    metadata: "default",
    inAppData: "on",
    exceptions: [
      { effect: "exclude", target: HR },
      { effect: "exclude", target: { ...HR, key: "hr" } },
    ],
  },
  revision: 1,
};

describe("a store that version 1 of the contract wrote", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await TestService.open({ memory: true });
    const unhashed = {
      sequence: 1,
      at: "2026-11-20T09:00:00.000Z",
      actor: { id: "inventory", name: "Inventory sync" },
      change: { type: "replace-inventory", inventory: INVENTORY },
      revision: 1,
      previousHash: FIRST_HASH,
    } as unknown as Parameters<typeof hashEntry>[0];
    const entry = { ...unhashed, hash: hashEntry(unhashed) };
    await service.store.execute(
      sql`insert into organizations values ('acme', 1, ${JSON.stringify(DOCUMENT)})`,
    );
    await service.store.execute(
      sql`insert into entries values ('acme', 1, ${JSON.stringify(entry)})`,
    );
  }, 60_000);
  afterAll(() => service.store.close());

  test("has authority `vendor`, and each space and exception once", async () => {
    const document = await (await service.send(ROOT)).json();
    expect(document).toMatchObject({ authority: "vendor", settings: { inAppData: "on" } });
    expect(document.sites[0].apps[0].spaces).toEqual([{ key: "HR", name: "People" }]);
    expect(document.settings.exceptions).toEqual([{ effect: "exclude", target: HR }]);
  });

  test("accepts changes, and its audit log stays intact", async () => {
    const response = await service.change(OFF, 1);
    expect([response.status, (await response.json()).organization]).toMatchObject([
      200,
      { settings: { inAppData: "on" }, decided: { inAppData: "off" }, revision: 2 },
    ]);
    const { entries } = await (await service.send(`${ROOT}/changes`)).json();
    expect(entries[0].change.inventory).toEqual(INVENTORY);
    const { value: report } = await service.store.verify().next();
    expect(report).toEqual({ organization: "acme", entries: 2 });
  });
});
