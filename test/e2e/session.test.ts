import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ExtensionBrowser, type TestPage, Toolbar } from "../harness/extension-browser.ts";
import { type HttpsServer, serveEverywhere } from "../harness/https-server.ts";
import { launchWithExtension } from "../harness/launch.ts";

const ROOT = "https://acme.atlassian.net";
const STEPS = 120;
/** The seed of the session: `SESSION_SEED=7 npx vitest run …` runs another one. */
const SEED = Number(process.env["SESSION_SEED"] ?? 20261124);

/** The badge of each address with in-app data on and off; `null` is a page of no workspace. */
const SHOWN: readonly [path: string, on: string, off: string][] = [
  [`${ROOT}/browse/ENG-1`, "ALL", "M"],
  [`${ROOT}/wiki/spaces/DOCS/pages/1`, "ALL", "M"],
  [`${ROOT}/wiki/spaces/HR/pages/1`, "M", "M"],
  [`${ROOT}/compass/components`, "N/A", "N/A"],
  [`${ROOT}/jira/dashboards/10`, "ALL", "M"],
  ["https://admin.atlassian.com/o/acme-external/users", "ALL", "M"],
  ["https://nobody.atlassian.net/browse/ENG-1", "", ""],
];

function items(inAppData: "on" | "off", revision: number): object {
  const apps = ["jira", "confluence"].map((app) => ({ app, plan: "premium", state: "active" }));
  const organization = {
    id: "acme",
    externalId: "acme-external",
    name: "Acme Robotics",
    hosting: "commercial",
    compliance: [],
    sites: [{ id: "main", host: "acme.atlassian.net", apps }],
    connectors: [],
    settings: {
      metadata: "default",
      inAppData,
      exceptions: [
        {
          effect: "exclude",
          target: { kind: "space", site: "main", app: "confluence", key: "HR" },
        },
      ],
    },
    revision,
  };
  return {
    "document:acme": { role: "member", organization },
    "freshness:acme": { confirmedAt: Date.now() },
  };
}

const LIST = [
  {
    id: "acme",
    name: "Acme Robotics",
    source: { kind: "document" },
    hosts: ["acme.atlassian.net"],
    externalId: "acme-external",
  },
];

/** Mulberry32: the same numbers for the same seed, so that a failed session can be repeated. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

describe.each(["chromium", "firefox"] as const)("a long session in %s", (name) => {
  let server: HttpsServer;
  let browser: ExtensionBrowser;
  let toolbar: Toolbar;

  beforeAll(async () => {
    server = await serveEverywhere();
    browser = await launchWithExtension(name, {
      hosts: ["https://*.atlassian.net/*", "https://*.atlassian.com/*"],
      port: server.port,
      // Firefox has no command for it: its background stops by itself between almost any two steps.
      idle: 300,
    });
    toolbar = await Toolbar.open(browser);
    await toolbar.store("local", { workspaces: LIST, language: "en", ...items("on", 1) });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test("shows no wrong badge and loses no setting while the background is stopped at random", {
    timeout: 300_000,
  }, async () => {
    const pick = randomNumbers(SEED);
    let choice: "on" | "off" = "on";
    let revision = 1;
    const tabs: { page: TestPage; address: number }[] = [];
    const open = async () => {
      const page = await browser.newPage();
      const address = pick(SHOWN.length);
      await page.goto(`${SHOWN[address]?.[0]}?tab=${tabs.length}`);
      tabs.push({ page, address });
    };
    await open();
    for (let step = 0; step < STEPS; step += 1) {
      const tab = tabs[pick(tabs.length)];
      if (!tab) throw new Error("there is no tab");
      const stops = name === "chromium" && pick(3) === 0;
      if (stops) await browser.stopBackground();
      const kind = pick(6);
      if (kind === 0 && tabs.length < 4) await open();
      else if (kind === 1 && tabs.length > 1) {
        await tab.page.close();
        tabs.splice(tabs.indexOf(tab), 1);
      } else if (kind === 2) {
        choice = choice === "on" ? "off" : "on";
        revision += 1;
        await toolbar.store("local", items(choice, revision));
      } else if (kind === 3 && tab.address < 5) {
        tab.address = pick(5);
        const path = SHOWN[tab.address]?.[0].slice(ROOT.length);
        await tab.page.evaluate(`history.pushState(null, "", "${path}?step=${step}")`);
      } else {
        tab.address = pick(SHOWN.length);
        await tab.page.goto(`${SHOWN[tab.address]?.[0]}?step=${step}`);
      }
      if (name === "chromium" && pick(4) === 0) await browser.stopBackground();
      // Every tab has the right badge when it is activated.
      for (const { page, address } of tabs) {
        await toolbar.activate();
        await page.activate();
        const [, on, off] = SHOWN[address] ?? ["", "", ""];
        const url = await page.evaluate<string>("location.href");
        await toolbar.shows(url, choice === "on" ? on : off);
      }
    }
    const stored = await toolbar.read<{ workspaces: object[] }>("local", "workspaces");
    expect(stored.workspaces).toEqual(LIST);
    expect(await toolbar.read("local", "language")).toEqual({ language: "en" });
    expect(await toolbar.read("local", "document:acme")).toMatchObject({
      "document:acme": { organization: { revision, settings: { inAppData: choice } } },
    });
  });
});
