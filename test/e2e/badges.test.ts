import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type ExtensionBrowser,
  fillStorage,
  type TestPage,
  Toolbar,
} from "../harness/extension-browser.ts";
import { type HttpsServer, serveEverywhere } from "../harness/https-server.ts";
import { launchWithExtension } from "../harness/launch.ts";

const OPTIONS = "extension/options/index.html";
const DAY_MS = 86_400_000;

interface Organization {
  readonly id: string;
  readonly externalId: string;
  readonly plan: string;
  readonly hosting?: string;
  readonly settings: { metadata: string; inAppData: string; exceptions: object[] };
}

const space = (app: string, key: string) => ({ kind: "space", site: "main", app, key });

/** Five organizations that between them reach every state. */
const ORGANIZATIONS: readonly Organization[] = [
  {
    id: "standard",
    externalId: "o1",
    plan: "standard",
    settings: {
      metadata: "default",
      inAppData: "default",
      exceptions: [{ effect: "exclude", target: space("confluence", "HR") }],
    },
  },
  {
    id: "premium",
    externalId: "o2",
    plan: "premium",
    settings: {
      metadata: "off",
      inAppData: "default",
      exceptions: [{ effect: "include", target: space("jira", "OPEN") }],
    },
  },
  {
    id: "enterprise",
    externalId: "o3",
    plan: "enterprise",
    settings: {
      metadata: "off",
      inAppData: "off",
      exceptions: [{ effect: "include", target: { kind: "app", site: "main", app: "confluence" } }],
    },
  },
  {
    id: "government",
    externalId: "o4",
    plan: "enterprise",
    hosting: "government",
    settings: { metadata: "on", inAppData: "on", exceptions: [] },
  },
  {
    id: "unknown",
    externalId: "o5",
    plan: "unknown",
    settings: { metadata: "unknown", inAppData: "unknown", exceptions: [] },
  },
];

function document({
  id,
  externalId,
  plan,
  hosting = "commercial",
  settings,
}: Organization): object {
  const state = "active";
  return {
    id,
    externalId,
    name: id,
    hosting,
    compliance: [],
    sites: [
      {
        id: "main",
        host: `${id}.atlassian.net`,
        apps: [
          { app: "jira", plan, state, spaces: [{ key: "ENG", name: "Engineering" }] },
          {
            app: "jira-service-management",
            plan,
            state,
            spaces: [{ key: "HELP", name: "Help desk" }],
          },
          { app: "confluence", plan, state },
        ],
      },
    ],
    connectors: [],
    settings,
    revision: 1,
  };
}

/** The text of the badge by path or address. */
const BADGES: readonly [url: string, text: string][] = [
  ["https://standard.atlassian.net/browse/ENG-1", "ALL"],
  ["https://standard.atlassian.net/browse/help-12", "ALL"],
  ["https://standard.atlassian.net/jira/software/c/projects/ENG/boards/4", "ALL"],
  ["https://standard.atlassian.net/jira/servicedesk/projects/HELP/queues", "ALL"],
  ["https://standard.atlassian.net/wiki/spaces/DOCS/pages/1/Title", "ALL"],
  ["https://standard.atlassian.net/wiki/spaces/HR/pages/1/Title", "M"],
  ["https://standard.atlassian.net/wiki/pages/viewpage.action?spaceKey=HR&title=A", "M"],
  ["https://standard.atlassian.net/wiki/spaces/~712020%3Aab/overview", "ALL"],
  ["https://standard.atlassian.net/wiki/spaces/hr/pages/1/Title", "M"],
  ["https://standard.atlassian.net/wiki/pages/viewpage.action?pageId=1", "M+"],
  ["https://standard.atlassian.net/unheard-of", "M+"],
  ["https://standard.atlassian.net/wiki/home", "ALL"],
  ["https://standard.atlassian.net/servicedesk/customer/portal/2", "ALL"],
  ["https://standard.atlassian.net/jira/polaris/projects/IDEAS", "N/A"],
  ["https://standard.atlassian.net/compass/components", "N/A"],
  ["https://standard.atlassian.net/rovo", "ALL"],
  ["https://standard.atlassian.net/jira/dashboards/10", "ALL"],
  ["https://admin.atlassian.com/o/o1/security", "ALL"],
  ["https://premium.atlassian.net/browse/ENG-1", "M"],
  ["https://premium.atlassian.net/browse/OPEN-1", "ALL"],
  ["https://premium.atlassian.net/wiki/spaces/HR", "M"],
  ["https://home.atlassian.com/o/o2/goals", "M"],
  ["https://enterprise.atlassian.net/browse/ENG-1", "OFF"],
  ["https://enterprise.atlassian.net/wiki/spaces/HR", "C"],
  ["https://enterprise.atlassian.net/wiki/pages/viewpage.action?pageId=1", "C"],
  ["https://enterprise.atlassian.net/wiki/home", "C"],
  ["https://enterprise.atlassian.net/jira/people/search", "OFF"],
  ["https://home.atlassian.com/o/o3/projects", "OFF"],
  ["https://government.atlassian.net/browse/ENG-1", "N/A"],
  ["https://government.atlassian.net/wiki/spaces/HR", "N/A"],
  ["https://admin.atlassian.com/o/o4/users", "N/A"],
  ["https://unknown.atlassian.net/browse/ENG-1", "?"],
  ["https://unknown.atlassian.net/wiki/spaces/HR", "?"],
  ["https://unknown.atlassian.net/assets", "?"],
  ["https://unknown.atlassian.net/jira/discovery/projects/IDEAS", "N/A"],
  ["https://home.atlassian.com/", ""],
  ["https://admin.atlassian.com/o/elsewhere/users", ""],
  ["https://nobody.atlassian.net/browse/ENG-1", ""],
];

describe.each(["chromium", "firefox"] as const)("the badge in %s", (name) => {
  let server: HttpsServer;
  let browser: ExtensionBrowser;
  let toolbar: Toolbar;
  let page: TestPage;

  beforeAll(async () => {
    server = await serveEverywhere();
    const hosts = ["https://*.atlassian.net/*", "https://*.atlassian.com/*"];
    const { port } = server;
    browser = await launchWithExtension(name, { hosts, port });
    toolbar = await Toolbar.open(browser);
    await toolbar.store("local", {
      workspaces: ORGANIZATIONS.map(({ id, externalId }) => ({
        id,
        name: id,
        source: { kind: "document" },
        hosts: [`${id}.atlassian.net`],
        externalId,
      })),
      ...Object.fromEntries(
        ORGANIZATIONS.flatMap((organization) => [
          [`document:${organization.id}`, { role: "member", organization: document(organization) }],
          [`freshness:${organization.id}`, { confirmedAt: Date.now() }],
        ]),
      ),
    });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(BADGES)("at %s says `%s`", async (url, text) => {
    await page.goto(url);
    const { title } = await toolbar.shows(url, text);
    if (text === "") expect(title).toBe("Contribution Lens");
    else expect(title.length).toBeGreaterThan(20);
  });

  test("follows the history of a single-page app", async () => {
    const root = "https://standard.atlassian.net";
    await page.goto(`${root}/wiki/spaces/DOCS/pages/1`);
    await toolbar.shows(`${root}/wiki/spaces/DOCS/pages/1`, "ALL");
    await page.evaluate(`history.pushState(null, "", "/wiki/spaces/HR/pages/2")`);
    await toolbar.shows(`${root}/wiki/spaces/HR/pages/2`, "M");
    await page.evaluate(`history.replaceState(null, "", "/jira/polaris/projects/IDEAS")`);
    await toolbar.shows(`${root}/jira/polaris/projects/IDEAS`, "N/A");
    await page.evaluate("history.back()");
    await toolbar.shows(`${root}/wiki/spaces/DOCS/pages/1`, "ALL");
  });

  test("is `?` for a document that can't be read, which stays stored", async () => {
    const url = "https://standard.atlassian.net/browse/ENG-99";
    await page.goto(url);
    await toolbar.shows(url, "ALL");
    const faulty = { role: "member", organization: { id: "standard", sites: "none" } };
    await toolbar.store("local", { "document:standard": faulty });
    const { title } = await toolbar.shows(url, "?");
    expect(title).toMatch(
      /^Not known .* standard · The saved data for this workspace can't be read, so no status is shown/,
    );
    await toolbar.store("local", {
      "document:standard": {
        role: "member",
        organization: document(ORGANIZATIONS[0] as Organization),
      },
    });
    await toolbar.shows(url, "ALL");
  });

  // Firefox has no limit for an extension's storage.
  if (name === "chromium") {
    test("is painted and the next change scheduled although storage is full", async () => {
      const url = "https://standard.atlassian.net/browse/ENG-101";
      await page.goto(url);
      await toolbar.shows(url, "ALL");
      const before = await toolbar.read("local", "noticed");
      const options = await browser.extensionPage(OPTIONS);
      await fillStorage(options, 200);
      const [standard] = ORGANIZATIONS as [Organization];
      const comes = Date.now() + 20 * DAY_MS;
      const deletedAt = new Date(comes).toISOString();
      const connectors = [{ id: "drive", name: "Drive", covered: true, deletedAt }];
      const settings = { ...standard.settings, inAppData: "off" };
      const organization = { ...document({ ...standard, settings }), connectors };
      await toolbar.store("local", { "document:standard": { role: "member", organization } });
      await toolbar.shows(url, "M");
      await expect
        .poll(() =>
          options.evaluate(`chrome.alarms.get("change").then((alarm) => alarm?.scheduledTime)`),
        )
        .toBe(comes - 14 * DAY_MS);
      expect(await toolbar.read("local", "noticed")).toEqual(before);
    });
  }

  // Chromium can't remove a permission that the manifest requires: `permission.test.ts` removes a granted one.
  if (name === "firefox") {
    test("disappears when the permission for its site is removed", async () => {
      const url = "https://standard.atlassian.net/browse/ENG-100";
      await page.goto(url);
      await toolbar.shows(url, "ALL");
      const [tab, options] = [await toolbar.tabId(url), await browser.extensionPage(OPTIONS)];
      await options.evaluate(
        `browser.permissions.remove({ origins: ["https://*.atlassian.net/*"] })`,
      );
      await expect
        .poll(() => options.evaluate(`browser.action.getBadgeText({ tabId: ${tab} })`))
        .toBe("");
    });
  }
});
