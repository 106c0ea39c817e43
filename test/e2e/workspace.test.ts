import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ExtensionBrowser, type TestPage, Toolbar } from "../harness/extension-browser.ts";
import { launchWithExtension } from "../harness/launch.ts";
import { connectExtension } from "../sample-app/connect-extension.ts";
import { ORGANIZATION } from "../sample-app/data.ts";
import { PEOPLE, type Person, tokenFor } from "../sample-app/people.ts";
import { startWorkspace, type Workspace } from "../sample-app/workspace.ts";

const [mara, jonas] = PEOPLE as [Person, Person];
interface Saved {
  readonly settings: {
    readonly inAppData: string;
    readonly exceptions: readonly { readonly target: { readonly key?: string } }[];
  };
  readonly revision: number;
}

const ENG = { kind: "space", site: "main", app: "jira", key: "ENG" };
/** Longer than a live event takes, shorter than the alarm's period. */
const LIVE_TIMEOUT_MS = 10_000;
const ALARM_TIMEOUT_MS = 60_000;

describe.each(["chromium", "firefox"] as const)("a workspace in %s", (name) => {
  let workspace: Workspace;
  let browser: ExtensionBrowser;
  let toolbar: Toolbar;
  let admin: TestPage;
  let item: TestPage;
  let itemUrl: string;

  beforeAll(async () => {
    workspace = await startWorkspace({ port: 0 });
    browser = await launchWithExtension(name, { hosts: ["http://localhost/*"], idle: 5_000 });
    toolbar = await Toolbar.open(browser);
    admin = await browser.newPage();
    await admin.goto(`${workspace.origin}/sign-in`);
    await admin.press("button", "Mara Ito organization admin");
    await admin.see("Good to see you");
    await admin.goto(`${workspace.origin}/admin/data-contribution`);
    item = await browser.newPage();
    itemUrl = `${workspace.origin}/browse/ENG-12`;
    await item.goto(itemUrl);
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });
  beforeEach(async () => {
    const { exceptions } = (await settings()).settings;
    if (exceptions.some(({ target }) => target.key === "ENG")) {
      await change(mara, { type: "remove-exception", target: ENG });
    }
    await change(mara, { type: "set-in-app-data", value: "on" });
    await connectExtension(toolbar, workspace.origin, await tokenFor(mara, workspace.secret));
    await toolbar.shows(itemUrl, "ALL");
  });

  async function settings(): Promise<Saved> {
    const response = await request(mara, "", {});
    return response.json();
  }

  async function request(person: Person, path: string, init: RequestInit): Promise<Response> {
    const root = `${workspace.origin}/contribution/v1/organizations/${ORGANIZATION}`;
    const token = await tokenFor(person, workspace.secret);
    return fetch(root + path, {
      ...init,
      headers: { ...init.headers, Authorization: `Bearer ${token}` },
    });
  }

  async function change(person: Person, body: object): Promise<void> {
    const { revision } = await settings();
    const response = await request(person, "/changes", {
      method: "POST",
      headers: { "If-Match": `"${revision}"` },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
  }

  async function popup(): Promise<TestPage> {
    const tab = await toolbar.tabId(itemUrl);
    return browser.extensionPage(`extension/popup/index.html?tab=${tab}`);
  }

  test("updates the badge of an open tab when an admin turns in-app data off in the widget", async () => {
    await admin.activate();
    await admin.press("switch", "In-app data");
    await admin.press("button", "Turn off");
    const { title } = await toolbar.shows(itemUrl, "M", LIVE_TIMEOUT_MS);
    expect(title).toMatch(
      /^Metadata of this page is contributed, its content isn't · Jira, Instrument engineering \(ENG\) · an admin turned it off for the organization · Polarstern Instruments settings service, /,
    );
  });

  test("lists another admin's change in the popup until it is read, and not one's own", async () => {
    const opened = await popup();
    // The second press replaces the open change of the space.
    await opened.press("switch", "Content of this space");
    await opened.press("switch", "In-app data, whole organization");
    await opened.press("button", "Turn off");
    await toolbar.shows(itemUrl, "M", LIVE_TIMEOUT_MS);
    await opened.close();
    const before = await popup();
    await before.see("Metadata of this page is contributed, its content isn't.");
    expect(await before.count("button", "Got it")).toBe(0);
    await before.close();
    await change(mara, { type: "set-in-app-data", value: "on" });
    await toolbar.shows(itemUrl, "ALL", LIVE_TIMEOUT_MS);
    const after = await popup();
    await after.see("Changed without you");
    await after.see("Polarstern Instruments");
    await after.see("metadata only before, all now");
    await after.press("button", "Got it");
    await after.close();
    const later = await popup();
    await later.see("Metadata and content of this page are contributed.");
    expect(await later.count("button", "Got it")).toBe(0);
    await later.close();
  });

  test("shows a change that was made while the background was stopped within a minute", async () => {
    await browser.stopBackground();
    await change(mara, { type: "set-in-app-data", value: "off" });
    await toolbar.shows(itemUrl, "M", ALARM_TIMEOUT_MS);
  });

  test("shows a change that was made while the background was stopped once the tab is activated", async () => {
    await admin.activate();
    await browser.stopBackground();
    await change(mara, { type: "set-in-app-data", value: "off" });
    await item.activate();
    await toolbar.shows(itemUrl, "M", LIVE_TIMEOUT_MS);
  });

  test("updates the badge when an app changes its address without loading a page", async () => {
    await item.activate();
    await item.press("link", "ENG-13 Sonde firmware: keep the clock over a battery swap");
    const other = `${workspace.origin}/browse/ENG-13`;
    await toolbar.shows(other, "ALL");
    await item.goto(`${workspace.origin}/wiki/spaces/HR/pages/3`);
    await toolbar.shows(`${workspace.origin}/wiki/spaces/HR/pages/3`, "M");
    await item.goto(itemUrl);
    await toolbar.shows(itemUrl, "ALL");
  });

  test("shows an exception that was added in the popup in the widget without a reload", async () => {
    const page = await popup();
    await page.see("Metadata and content of this page are contributed.");
    await page.press("switch", "Content of this space");
    await page.see("Exclude Instrument engineering (ENG, Jira)");
    await page.press("button", "Save");
    await page.see("Saved:");
    expect(await page.evaluate("document.activeElement.ariaLabel")).toBe("Content of this space");
    await page.close();
    await toolbar.shows(itemUrl, "M", LIVE_TIMEOUT_MS);
    await admin.activate();
    await admin.press("button", "Manage exceptions");
    await admin.fill("Find a space, app or connector", "(ENG)");
    await admin.see("Not contributed");
    await admin.press("button", "Manage exceptions");
  });

  test("shows a member the answer in the popup without a switch", async () => {
    await connectExtension(toolbar, workspace.origin, await tokenFor(jonas, workspace.secret));
    const page = await popup();
    await page.see("Copy a message to your admin");
    expect(await page.count("switch", "Content of this space")).toBe(0);
    await page.close();
    const refused = await request(jonas, "/changes", {
      method: "POST",
      headers: { "If-Match": '"1"' },
      body: JSON.stringify({ type: "set-in-app-data", value: "off" }),
    });
    expect(refused.status).toBe(403);
  });

  test("keeps the choice in the popup as a message if the person is no longer an admin", async () => {
    const page = await popup();
    await page.press("switch", "In-app data, whole organization");
    await page.see("Turn in-app data off?");
    await toolbar.store("session", { "token:sample": await tokenFor(jonas, workspace.secret) });
    await page.press("button", "Turn off");
    await page.see("Only organization admins can change this");
    await page.see("Turn in-app data off?");
    await page.see("Copy a message to your admin");
    await page.close();
  });

  test("keeps the last answer after a 401, and asks to sign in in the popup", async () => {
    await toolbar.store("session", { "token:sample": "wrong" });
    const page = await popup();
    await page.see("Sign in again to see the newest settings");
    await page.see("Metadata and content of this page are contributed.");
    await page.see("(sign in again)");
    expect(await page.count("switch", "In-app data, whole organization")).toBe(0);
    await page.close();
    await toolbar.titleChanges(itemUrl, /\(sign in again\)$/);
    expect((await toolbar.at(itemUrl))?.text).toBe("ALL");
  });

  test("shows both changes of a conflict and keeps the choice in the popup", async () => {
    const page = await popup();
    await page.press("switch", "In-app data, whole organization");
    await page.see("Turn in-app data off?");
    await change(mara, { type: "set-metadata", value: "on" });
    await page.see("Someone changed the settings a moment ago");
    await page.press("button", "Review mine again");
    await page.press("button", "Turn off");
    await page.see("Saved:");
    await page.close();
    expect((await settings()).settings.inAppData).toBe("off");
  });

  test("keeps the last answer with its age while the service is stopped", async () => {
    await workspace.pause();
    const page = await popup();
    await page.see("Can't reach the settings service", 90_000);
    await page.see("Metadata and content of this page are contributed.");
    expect((await toolbar.at(itemUrl))?.text).toBe("ALL");
    expect(await page.count("button", "Try again")).toBe(1);
    await workspace.resume();
    await page.evaluate(`document.querySelector(".notice.caution button")?.click()`);
    await expect.poll(() => page.count("button", "Try again")).toBe(0);
    await page.close();
    await change(mara, { type: "set-in-app-data", value: "off" });
    await toolbar.shows(itemUrl, "M", ALARM_TIMEOUT_MS);
  });
});
