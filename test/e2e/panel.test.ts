import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import {
  type ExtensionBrowser,
  type TestPage,
  type TestPanel,
  Toolbar,
} from "../harness/extension-browser.ts";
import { type HttpsServer, serveEverywhere } from "../harness/https-server.ts";
import { launchWithExtension } from "../harness/launch.ts";
import { connectExtension } from "../sample-app/connect-extension.ts";
import { ORGANIZATION } from "../sample-app/data.ts";
import { PEOPLE, type Person, tokenFor } from "../sample-app/people.ts";
import { startWorkspace, type Workspace } from "../sample-app/workspace.ts";

const [mara, jonas] = PEOPLE as [Person, Person];
const ALL = "Metadata and content of this page are contributed.";
const META = "Metadata of this page is contributed, its content isn't.";
const OUTSIDE = "This isn't an Atlassian page.";
const PREVIEW = "Turn in-app data off?";
const ACME = "https://acme.atlassian.net/browse/ENG-1";
/** Longer than a live event takes, shorter than the alarm's period. */
const LIVE_TIMEOUT_MS = 10_000;

/** An imported workspace, beside the connected one. */
const IMPORTED = {
  id: "acme",
  name: "Acme Robotics",
  source: { kind: "document" },
  hosts: ["acme.atlassian.net"],
};

describe.each(["chromium", "firefox"] as const)("the side panel in %s", (name) => {
  let server: HttpsServer;
  let workspace: Workspace;
  let browser: ExtensionBrowser;
  let toolbar: Toolbar;
  let page: TestPage;
  let other: TestPage;
  let panel: TestPanel;
  let item: string;

  beforeAll(async () => {
    server = await serveEverywhere();
    workspace = await startWorkspace({ port: 0 });
    item = `${workspace.origin}/browse/ENG-12`;
    const hosts = ["http://localhost/*", "https://*.atlassian.net/*", "https://outside.example/*"];
    browser = await launchWithExtension(name, { hosts, port: server.port });
    toolbar = await Toolbar.open(browser);
    await toolbar.store("local", {
      "document:acme": { organization: fixture("acme"), role: "member" },
      "freshness:acme": { confirmedAt: Date.now() },
    });
    await connect(mara);
    other = await browser.newPage();
    page = await browser.newPage();
    await page.goto(`${workspace.origin}/sign-in`);
    await page.press("button", "Mara Ito organization admin");
    await page.see("Good to see you");
    await page.goto(item);
    await openPanel();
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
    await server?.close();
  });
  beforeEach(async () => {
    await page.goto(item);
    await page.activate();
    const { inAppData } = (await settings()).settings;
    if (inAppData !== "on") await turnInAppData("on");
    await panel.see(ALL);
  });

  /** Opens the panel with the button in the popup. */
  async function openPanel(): Promise<void> {
    const popup = await browser.extensionPage(
      `extension/popup/index.html?tab=${await toolbar.tabId(item)}`,
    );
    await popup.press("button", "Open beside the page");
    panel = await browser.panel();
  }

  async function connect(person: Person, more: readonly object[] = []): Promise<void> {
    const token = await tokenFor(person, workspace.secret);
    await connectExtension(toolbar, workspace.origin, token, [IMPORTED, ...more]);
  }

  async function request(path: string, init: RequestInit = {}): Promise<Response> {
    const root = `${workspace.origin}/contribution/v1/organizations/${ORGANIZATION}`;
    const token = await tokenFor(mara, workspace.secret);
    return fetch(root + path, {
      ...init,
      headers: { ...init.headers, Authorization: `Bearer ${token}` },
    });
  }

  async function settings(): Promise<{ revision: number; settings: { inAppData: string } }> {
    return (await request("")).json();
  }

  async function turnInAppData(value: "on" | "off"): Promise<void> {
    const response = await request("/changes", {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "If-Match": `"${(await settings()).revision}"`,
      },
      body: JSON.stringify({ type: "set-in-app-data", value }),
    });
    expect(response.status).toBe(200);
  }

  test("follows the active tab and the history of a single-page app", async () => {
    await panel.see("Jira · Instrument engineering (ENG) · Polarstern Instruments");
    await page.evaluate(`history.pushState(null, "", "/wiki/spaces/HR/pages/3")`);
    await panel.see(META);
    await panel.see("Confluence · People (HR) · Polarstern Instruments");
    await other.goto("https://outside.example/");
    await other.activate();
    await panel.see(OUTSIDE);
    await page.activate();
    await panel.see(META);
    await other.goto("about:blank");
    await other.activate();
    await panel.see("This page can't be checked.");
    const hidden = { ...IMPORTED, id: "hidden", hosts: ["hidden.example"] };
    await connect(mara, [hidden]);
    await other.goto("https://hidden.example/");
    await panel.see("The browser doesn't show this page's address.");
    expect(await panel.count("button", "Allow the sites of your workspaces")).toBe(1);
    await connect(mara);
  });

  test("saves an admin's change and updates the answer and the badge", async () => {
    await toolbar.shows(item, "ALL");
    await panel.press("switch", "In-app data");
    await panel.see(PREVIEW);
    expect((await settings()).settings.inAppData).toBe("on");
    await panel.press("button", "Turn off");
    await panel.see("Saved:");
    await panel.see(META);
    expect((await settings()).settings.inAppData).toBe("off");
    await toolbar.shows(item, "M");
  });

  test("shows a change that was made elsewhere", async () => {
    await turnInAppData("off");
    await panel.see(META, LIVE_TIMEOUT_MS);
    await panel.see("Metadata is contributed, content isn't.", LIVE_TIMEOUT_MS);
  });

  test("keeps an unsaved change while other pages and tabs are shown", async () => {
    await panel.press("switch", "In-app data");
    await panel.see(PREVIEW);
    await page.evaluate(`history.pushState(null, "", "/browse/ENG-13")`);
    await page.goto(`${workspace.origin}/wiki/spaces/HR/pages/3`);
    await panel.see("Confluence · People (HR)");
    await panel.see(PREVIEW);
    await other.goto("https://outside.example/");
    await other.activate();
    await panel.see(OUTSIDE);
    expect(await panel.count("switch", "In-app data")).toBe(0);
    await page.activate();
    await panel.see(PREVIEW);
    await panel.press("button", "Turn off");
    await panel.see("Saved:");
  });

  test("shows another organization's settings and drops the unsaved change", async () => {
    await panel.press("switch", "In-app data");
    await panel.see(PREVIEW);
    await other.goto(ACME);
    await other.activate();
    await panel.see("Jira · Engineering (ENG) · Acme · Acme Robotics");
    await panel.see("Acme Robotics · Standard plan");
    await page.activate();
    await panel.see("Polarstern Instruments · Enterprise plan");
    expect(await panel.count("switch", "In-app data")).toBe(1);
    expect(await panel.count("button", "Turn off")).toBe(0);
  });

  test("shows an imported document read-only", async () => {
    await other.goto(ACME);
    await other.activate();
    await panel.see("These are the settings from the document you imported.");
    await panel.see("4 of 5 spaces contribute content.");
    await panel.press("button", "How contributed data is protected");
    await panel.see("EU (Jira, Jira Service Management and Confluence)");
    await panel.press("button", "Show exceptions");
    await panel.see("1 has an exception");
    expect(await panel.count("switch", "In-app data")).toBe(0);
    expect(await panel.count("button", "Try again")).toBe(0);
  });

  test("shows no answer for a document that can't be read", async () => {
    await other.goto(ACME);
    await other.activate();
    await panel.see("Acme Robotics · Standard plan");
    const faulty = { role: "member", organization: { id: "acme", sites: "none" } };
    await toolbar.store("local", { "document:acme": faulty });
    await panel.see("Not known whether this page is contributed.");
    await panel.see("The saved data for this workspace can't be read, so no status is shown.");
    expect(await panel.count("button", "All settings")).toBe(1);
    const document = { role: "member", organization: fixture("acme") };
    await toolbar.store("local", { "document:acme": document });
    await panel.see("Acme Robotics · Standard plan");
  });

  test("shows a member no switches but a message to an admin", async () => {
    await connect(jonas);
    await other.goto(ACME);
    await other.activate();
    await panel.see("Acme Robotics · Standard plan");
    await page.activate();
    await panel.see("Only organization admins can change these settings.");
    await panel.see("Copy a message to your admin");
    // The stored answer is an admin's, and is shown until the service has answered.
    await expect.poll(() => panel.count("switch", "In-app data"), { timeout: 15_000 }).toBe(0);
    await connect(mara);
  });

  test("keeps the last answer after a 401 and is editable again after the sign-in", async () => {
    await toolbar.store("session", { "token:sample": "wrong" });
    await other.goto(ACME);
    await other.activate();
    await panel.see("Acme Robotics · Standard plan");
    await page.activate();
    await panel.see("You're signed out");
    await panel.see("Sign in again to see the newest settings");
    await panel.see(ALL);
    await connect(mara);
    await expect.poll(() => panel.count("switch", "In-app data"), { timeout: 15_000 }).toBe(1);
  });
});
