import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  clearStorage,
  type ExtensionBrowser,
  type TestPage,
  Toolbar,
} from "../harness/extension-browser.ts";
import { launchWithExtension } from "../harness/launch.ts";

const DAY_MS = 86_400_000;

/** Returns an organization with an Enterprise trial of Confluence and metadata off, which only Enterprise allows. */
function withTrial(ends: number) {
  return {
    id: "acme",
    name: "Acme Robotics",
    hosting: "commercial",
    compliance: [],
    sites: [
      {
        id: "main",
        host: "acme.atlassian.net",
        apps: [
          { app: "jira", plan: "standard", state: "active" },
          {
            app: "confluence",
            plan: "enterprise",
            state: "trial",
            trialEndsAt: new Date(ends).toISOString(),
          },
        ],
      },
    ],
    connectors: [],
    settings: { metadata: "off", inAppData: "off", exceptions: [] },
    revision: 1,
  };
}

describe.each(["chromium", "firefox"] as const)("changes in %s", (name) => {
  let browser: ExtensionBrowser;
  let toolbar: Toolbar;
  let probe: TestPage;
  /** Id of the workspace: a new one for each test, because notices of an earlier one can arrive late. */
  let id: string;

  beforeAll(async () => {
    browser = await launchWithExtension(name, {
      hosts: ["https://*.atlassian.net/*"],
      granted: ["notifications"],
    });
    toolbar = await Toolbar.open(browser);
    probe = await browser.extensionPage("extension/popup/index.html");
  });
  afterAll(async () => {
    await browser?.close();
  });
  beforeEach(async () => {
    id = randomUUID();
    await clearStorage(probe);
  });

  /** Stores the workspace, last checked some days ago. */
  async function storeWorkspace(organization: object, daysAgo: number): Promise<void> {
    await toolbar.store("local", {
      notifications: true,
      looked: { at: { [id]: Date.now() - daysAgo * DAY_MS }, announced: [] },
      workspaces: [
        { id, name: "Acme", source: { kind: "document" }, hosts: ["acme.atlassian.net"] },
      ],
      [`document:${id}`]: { role: "member", organization },
      [`freshness:${id}`]: { confirmedAt: Date.now() },
    });
  }

  async function popup(): Promise<TestPage> {
    return browser.extensionPage("extension/popup/index.html");
  }

  /** Waits until the background has recorded notices and returns them. */
  async function nextNotices(): Promise<readonly { kind: string; name: string }[]> {
    return probe.evaluate(`new Promise((resolve) => {
      const { storage } = globalThis.browser ?? chrome;
      const check = async () => {
        const items = await storage.local.get("noticed");
        const noticed = (items.noticed ?? []).filter(({ workspace }) => workspace === ${JSON.stringify(id)});
        if (noticed.length === 0) return;
        storage.onChanged.removeListener(check);
        resolve(noticed);
      };
      storage.onChanged.addListener(check);
      check();
    })`);
  }

  /** Returns the kinds of the stored notices. */
  async function noticeKinds(): Promise<string[]> {
    const log = await toolbar.read<{ noticed?: { kind: string }[] }>("local", "noticed");
    return (log.noticed ?? []).map(({ kind }) => kind);
  }

  /** Returns the time at which the background last checked the workspace. */
  async function lastCheckedAt(): Promise<number> {
    const { looked } = await toolbar.read<{ looked?: { at: Record<string, number> } }>(
      "local",
      "looked",
    );
    return looked?.at[id] ?? 0;
  }

  test("lists and notifies a trial that ended while the browser was closed", async () => {
    await probe.evaluate(`(() => {
      const { notifications } = globalThis.browser ?? chrome;
      globalThis.notified = new Promise((resolve) => {
        notifications.onShown?.addListener(resolve);
        notifications.onClosed.addListener(resolve);
      });
    })()`);
    await storeWorkspace(withTrial(Date.now() - DAY_MS), 3);
    expect(await nextNotices()).toMatchObject([{ kind: "changed", name: "Acme Robotics" }]);
    const page = await popup();
    await page.see("Changed without you");
    await page.see("nothing before, metadata only now");
    await page.close();
    // Chromium lists its notifications; Firefox reports each one it shows.
    const shown = await probe.evaluate<string>(
      name === "chromium"
        ? "chrome.notifications.getAll().then((all) => Object.keys(all).join())"
        : "notified",
    );
    expect(shown).toContain("metadata-only");
  });

  test("announces a trial that ends within 14 days once, also after a restart of the background", async () => {
    const ends = Date.now() + 5 * DAY_MS;
    await storeWorkspace(withTrial(ends), 0);
    expect(await nextNotices()).toMatchObject([{ kind: "coming", name: "Acme Robotics" }]);
    const page = await popup();
    await page.see("nothing until then, then metadata only");
    await page.press("button", "Got it");
    await page.close();
    await browser.stopBackground();
    const renamed = {
      ...withTrial(ends),
      name: "Acme Robotics again",
      revision: 2,
    };
    const storedAt = Date.now();
    await toolbar.store("local", { [`document:${id}`]: { role: "member", organization: renamed } });
    await expect.poll(lastCheckedAt, { timeout: 60_000 }).toBeGreaterThanOrEqual(storedAt);
    const { noticed: list = [] } = await toolbar.read<{ noticed?: object[] }>("local", "noticed");
    expect(list).toEqual([]);
  });

  test("removes notices of changes that will no longer come and of removed workspaces", async () => {
    await storeWorkspace(withTrial(Date.now() + 5 * DAY_MS), 0);
    await nextNotices();
    const paid = withTrial(Date.now() - DAY_MS);
    for (const app of paid.sites.flatMap(({ apps }) => apps)) app.plan = "standard";
    await toolbar.store("local", {
      [`document:${id}`]: { role: "member", organization: { ...paid, revision: 2 } },
    });
    await expect.poll(noticeKinds).toEqual(["changed"]);
    await toolbar.store("local", { workspaces: [] });
    await expect.poll(noticeKinds).toEqual([]);
  });

  test("does not announce a trial that ends later", async () => {
    await storeWorkspace(withTrial(Date.now() + 40 * DAY_MS), 0);
    const later = { ...withTrial(Date.now() - DAY_MS), revision: 2 };
    await toolbar.store("local", { [`document:${id}`]: { role: "member", organization: later } });
    expect(await nextNotices()).toMatchObject([{ kind: "changed" }]);
  });
});
