import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Workspace, WorkspaceRecord } from "../../extension/workspaces/workspace.ts";
import { changeResult, document } from "../../shared/client/testing/samples.ts";
import { json, scriptedServer } from "../../shared/client/testing/scripted-server.ts";
import { parseOrganization } from "../../shared/model/organization.ts";
import { fixture } from "../fixtures.ts";
import { ExtensionModules } from "../harness/extension-modules.ts";

const NOW = Date.parse("2026-11-24T12:00:00Z");
const DAY_MS = 86_400_000;

const acme = parseOrganization(fixture("acme"));

const recordAt = (endpoint: string, organization = "acme"): WorkspaceRecord => ({
  id: "mine",
  name: "Acme",
  source: { kind: "service", endpoint, organization },
});

describe.each(["chromium", "firefox"] as const)("the extension's storage in %s", (name) => {
  let modules: ExtensionModules;

  beforeAll(async () => {
    modules = await ExtensionModules.open(name, ["http://127.0.0.1/*"]);
  });
  afterAll(() => modules?.close());
  beforeEach(() => modules.replaceStorage({}));

  const here = "https://settings.example.com/contribution";
  test.each<[what: string, next: WorkspaceRecord, token: string | null]>([
    ["stays with the service that it was given for", recordAt(`${here}/`), "secret"],
    ["goes to no other service", recordAt("https://settings.example.org"), null],
    ["goes to no other organization", recordAt(here, "other"), null],
    ["goes with its service", { ...recordAt(here), source: { kind: "document" } }, null],
  ])("a token %s, whatever a loaded file says", async (_, record, token) => {
    await modules.replaceStorage({ workspaces: [recordAt(here)] });
    const entry = {
      record,
      document: { organization: acme, role: "admin" as const },
      freshness: { confirmedAt: 0 },
    };
    const kept = await modules.run(async ({ loadToken, saveToken, saveWorkspaces }, loaded) => {
      await saveToken("mine", "secret");
      await saveWorkspaces([loaded]);
      return loadToken("mine");
    }, entry);
    expect(kept).toBe(token);
  });

  test("restores a removed workspace, also one that can't be read", async () => {
    const before = {
      workspaces: [
        recordAt("https://settings.example.com"),
        { ...recordAt("nonsense"), id: "other" },
      ],
      "document:mine": { organization: "unreadable" },
      "freshness:mine": { confirmedAt: 7 },
    };
    await modules.replaceStorage(before);
    const without = await modules.run(async ({ browser, removeWorkspace }, id) => {
      const undo = await removeWorkspace(id);
      const items = await browser.storage.local.get(null);
      await undo();
      return items;
    }, "mine");
    expect(without).toEqual({ workspaces: before.workspaces.slice(1) });
    expect(await modules.readStorage()).toEqual({
      ...before,
      workspaces: [...before.workspaces].reverse(),
    });
  });

  test.each([
    ["a higher revision", 9, 0],
    ["the service's revision with other content", 7, 0],
    ["a higher revision, confirmed in the future", 9, Date.parse("9999-12-31")],
  ])("a loaded file with %s gives way to the service", async (_, revision, confirmedAt) => {
    const served = { ...acme, revision: 7 };
    // A service confirms a revision that it is asked about, whatever the document contains.
    const { origin } = await scriptedServer((response, received) => {
      if (received.headers["if-none-match"] === '"7"') {
        response.writeHead(304, { ETag: '"7"' }).end();
        return;
      }
      return json(served, { headers: { ETag: '"7"' } })(response, received);
    });
    const loaded = {
      record: recordAt(origin),
      document: { organization: { ...acme, name: "Invented", revision }, role: "admin" as const },
      freshness: { confirmedAt },
    };
    await modules.run(
      async ({ createWorkspaceReader, loadWorkspaces, saveToken, saveWorkspaces }, entry) => {
        await saveWorkspaces([entry]);
        await saveToken("mine", "secret");
        const [restored] = (await loadWorkspaces()).workspaces;
        await (restored && createWorkspaceReader(restored)?.read());
      },
      loaded,
    );
    await expect
      .poll(() => modules.readStorage())
      .toMatchObject({ "document:mine": { organization: { name: acme.name, revision: 7 } } });
  });

  test("saves no problem of a removed workspace", async () => {
    await modules.run(({ saveProblem }, id) => saveProblem(id, "unreachable"), "gone");
    expect(await modules.readStorage()).toEqual({});
  });

  test("keeps concurrent changes of one document", async () => {
    const sites = ["one", "two"].map((id) => ({
      id,
      host: `${id}.atlassian.net`,
      apps: [{ app: "confluence", plan: "free", state: "active" } as const],
    }));
    const organization = { ...acme, sites, settings: { ...acme.settings, exceptions: [] } };
    const workspace = await modules.run(
      async ({ updateDocument, loadWorkspaces, saveWorkspace, withSpaces }, known) => {
        const record = { id: "acme", name: "Acme", source: { kind: "document" } } as const;
        await saveWorkspace(record, { organization: known, role: "member", confirmedAt: 7 });
        const spaces = new Map([["confluence", [{ key: "HR", name: "People" }]]]);
        const reading = { spaces, leftOut: 0 };
        await Promise.all(
          known.sites.map(({ id }) =>
            updateDocument("acme", (now) => withSpaces(now, id, reading)),
          ),
        );
        return (await loadWorkspaces()).workspaces[0];
      },
      organization,
    );
    expect(workspace?.document?.organization.sites.map(({ apps }) => apps[0]?.spaces)).toEqual([
      [{ key: "HR", name: "People" }],
      [{ key: "HR", name: "People" }],
    ]);
    expect(workspace?.freshness).toEqual({ confirmedAt: 7 });
  });

  test("announces each of many upcoming changes once and forgets it after it came", async () => {
    const connectors = Array.from({ length: 120 }, (_, index) => ({
      id: `connector-${index}`,
      name: `Connector ${index}`,
      covered: true,
      deletedAt: "2026-11-30T00:00:00.000Z",
    }));
    const workspace: Workspace = {
      id: "acme",
      name: "Acme",
      source: { kind: "document" },
      document: { organization: { ...acme, connectors }, role: "member" },
      freshness: { confirmedAt: NOW },
    };
    const noticeCountAt = async (now: number) => {
      const notices = await modules.run(
        ({ recordTimeBasedChanges }, given) => recordTimeBasedChanges(...given),
        [[workspace], now] as [Workspace[], number],
      );
      return notices.length;
    };
    const announcedCount = async () =>
      (await modules.run(({ loadChangeLog }) => loadChangeLog(), null)).announcedIds.length;
    expect(await noticeCountAt(NOW)).toBeGreaterThanOrEqual(120);
    expect(await announcedCount()).toBeGreaterThanOrEqual(120);
    expect(await noticeCountAt(NOW + DAY_MS)).toBe(0);
    await noticeCountAt(NOW + 10 * DAY_MS);
    expect(await announcedCount()).toBe(0);
  });

  test("subscribes to the other services if one has an invalid address", {
    timeout: 15_000,
  }, async () => {
    const server = await scriptedServer(json(document()));
    const workspaces = [
      { ...recordAt("nonsense"), id: "faulty", freshness: { confirmedAt: 0 } },
      { ...recordAt(server.origin), id: "sound", freshness: { confirmedAt: 0 } },
    ];
    await modules.replaceStorage({ workspaces });
    const items = await modules.run(({ browser, ServiceSync }, given) => {
      const sync = new ServiceSync();
      return new Promise<Record<string, unknown>>((resolve) => {
        browser.storage.local.onChanged.addListener(async () => {
          const items = await browser.storage.local.get(null);
          if (!("document:sound" in items && "freshness:faulty" in items)) return;
          sync.setWorkspaces([]);
          resolve(items);
        });
        sync.setWorkspaces(given);
      });
    }, workspaces);
    expect(items).toMatchObject({ "freshness:faulty": { problem: "not-found" } });
  });

  // Firefox has no limit for an extension's storage.
  if (name === "chromium") {
    test("completes a change while the storage is full and reports the full storage", async () => {
      const server = await scriptedServer(json(document(4)), json(changeResult(5)));
      const record = recordAt(server.origin);
      await modules.replaceStorage({ workspaces: [record] });
      await modules.fill(200);
      const result = await modules.run(async ({ createWorkspaceClient, loadDocuments }, mine) => {
        const [workspace] = await loadDocuments([mine]);
        const client = workspace && createWorkspaceClient(workspace);
        await client?.read();
        return client?.change({ type: "set-in-app-data", value: "off" }, { revision: 4 });
      }, record);
      expect(result).toMatchObject({ entry: { revision: 5 } });
      expect(await modules.readStorage("session")).toEqual({});
      const { "document:mine": kept, "freshness:mine": freshness } = await modules.readStorage();
      expect(kept).toBeUndefined();
      expect(freshness).toMatchObject({ problem: "not-kept" });
    });
  }
});
