import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { entry } from "../../shared/client/testing/samples.ts";
import { json, type Respond, scriptedServer } from "../../shared/client/testing/scripted-server.ts";
import { LANGUAGE_TAGS } from "../../shared/i18n/language.ts";
import { type Organization, parseOrganization } from "../../shared/model/organization.ts";
import { fixture } from "../fixtures.ts";
import { type Chromium, launchChromium } from "../harness/chromium.ts";
import { copyExtension, Toolbar } from "../harness/extension-browser.ts";
import { connectExtension } from "../sample-app/connect-extension.ts";
import { PEOPLE, type Person, SESSION_COOKIE, tokenFor } from "../sample-app/people.ts";
import { startWorkspace, type Workspace } from "../sample-app/workspace.ts";

const [mara] = PEOPLE as [Person];

/** The largest size that browsers give a popup, in pixels. */
const POPUP = { width: 360, height: 600 };

let workspace: Workspace;
let browser: Chromium;
let toolbar: Toolbar;
/** A page of an excluded space. */
let url: string;

beforeAll(async () => {
  workspace = await startWorkspace({ port: 0 });
  const extension = await copyExtension("chrome", ["http://localhost/*"]);
  browser = await launchChromium({ extension });
  toolbar = await Toolbar.open(browser);
  const token = await tokenFor(mara, workspace.secret);
  await connectExtension(toolbar, workspace.origin, token);
  browser.context.setDefaultTimeout(10_000);
  await browser.context.addCookies([{ name: SESSION_COOKIE, value: token, url: workspace.origin }]);
  url = `${workspace.origin}/wiki/spaces/HR/pages/3`;
  await (await browser.newPage()).goto(url);
});
afterAll(async () => {
  await browser?.close();
  await workspace?.stop();
});

/** Opens the popup for the page, in a window of its size. */
async function open(): Promise<Page> {
  const tab = await toolbar.tabId(url);
  await browser.extensionPage(`extension/popup/index.html?tab=${tab}`);
  const page = browser.context.pages().at(-1);
  if (!page) throw new Error("there is no popup");
  await page.setViewportSize(POPUP);
  await page.locator("h1").waitFor();
  return page;
}

/** Returns the elements beyond the edges of the popup, and the words that break across lines. */
function layoutFaults(): string[] {
  const { left, right } = document.querySelector("main")?.getBoundingClientRect() ?? new DOMRect();
  const nodes = [...document.querySelectorAll("main *")];
  const out = nodes.filter((node) => {
    const box = node.getBoundingClientRect();
    return box.width > 0 && (box.left < left + 15 || box.right > right - 15);
  });
  const torn = nodes.flatMap((node) =>
    [...node.childNodes]
      .filter((child) => child instanceof Text)
      .flatMap((child) =>
        [...child.data.matchAll(/[\p{Script=Latin}\p{Script=Arabic}]+/gu)].filter(
          ({ index, 0: word }) => {
            const range = document.createRange();
            range.setStart(child, index);
            range.setEnd(child, index + word.length);
            return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
          },
        ),
      )
      .map(([word]) => word),
  );
  return [...out.map((node) => node.outerHTML.slice(0, 80)), ...torn];
}

describe.each(LANGUAGE_TAGS)("the popup in %s", (tag) => {
  test("neither overflows nor breaks a word, and scrolls a preview into view", async () => {
    await toolbar.store("local", { language: tag });
    const popup = await open();
    await popup.getByRole("switch").last().waitFor();
    expect(await popup.evaluate(layoutFaults)).toEqual([]);
    const height = await popup.evaluate(() => document.documentElement.scrollHeight);
    expect(height).toBeLessThanOrEqual(POPUP.height);
    await popup.getByRole("switch").last().click();
    const buttons = popup.locator(".preview .button");
    await expect.poll(() => buttons.count()).toBe(2);
    // The dates of earlier removals are loaded a moment later.
    await expect
      .poll(async () => {
        const box = await buttons.last().boundingBox();
        return box !== null && box.y > 0 && box.y + box.height <= POPUP.height;
      })
      .toBe(true);
    // The answer stays in sight.
    expect((await popup.locator("h1").boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect(await popup.evaluate(layoutFaults)).toEqual([]);
    await popup.close();
  });
});

test("leads from the sign-in notice to the focused token field", async () => {
  await toolbar.store("local", { language: "en" });
  await toolbar.store("session", { "token:sample": "wrong" });
  const popup = await open();
  const opened = browser.context.waitForEvent("page");
  await popup.getByRole("button", { name: "Sign in again" }).click();
  const options = await opened;
  await expect.poll(() => options.evaluate(() => document.activeElement?.localName)).toBe("input");
  const workspaces = options.getByRole("article", { name: "Polarstern Instruments" });
  await workspaces.getByLabel("Token").and(options.locator(":focus")).waitFor();
  await options.close();
});

test("leads to the sign-in after a save that failed with 401", async () => {
  await toolbar.store("local", { language: "en" });
  await toolbar.store("session", { "token:sample": await tokenFor(mara, workspace.secret) });
  const popup = await open();
  await popup.getByRole("switch").last().click();
  await toolbar.store("session", { "token:sample": "wrong" });
  await popup.getByRole("button", { name: "Turn off" }).click();
  await popup.getByText("You're signed out", { exact: true }).waitFor();
  await popup.getByRole("button", { name: "Sign in again" }).waitFor();
  await popup.close();
});

test("lists changes and upcoming changes above the answer", async () => {
  const about = { workspace: "sample", before: "all", after: "none" };
  await toolbar.store("local", {
    language: "en",
    noticed: [
      { ...about, id: "1", kind: "changed", name: "Jira", at: Date.now() - 86_400_000 },
      { ...about, id: "2", kind: "coming", name: "Confluence", at: Date.now() + 86_400_000 },
      { ...about, id: "3", kind: "coming", name: "Over", at: Date.now() - 1 },
    ],
  });
  const popup = await open();
  const lines = (await popup.locator("main").innerText()).split(/\n+/);
  expect(lines.slice(0, 6).map((line) => line.split(" ")[0])).toEqual([
    "Changed",
    "Jira",
    "Will",
    "Confluence",
    "Got",
    "Metadata",
  ]);
  await popup.close();
});

test("isolates a left-to-right name in a right-to-left notice", async () => {
  const about = { workspace: "sample", kind: "changed", before: "all", after: "none" } as const;
  const at = Date.parse("2026-11-20T12:00:00Z");
  await toolbar.store("local", {
    language: "ar",
    noticed: [{ ...about, id: "1", name: "Trial GmbH", at }],
  });
  const popup = await open();
  const [name, date] = await popup
    .locator(".notice-list li")
    .evaluate((line) => [...line.children].map((part) => part.getClientRects()[0]?.right ?? 0));
  // In Arabic the date follows on the left of the name.
  expect(date).toBeLessThan(name ?? 0);
  await toolbar.store("local", { language: "en", noticed: [] });
  await popup.close();
});

describe("a stored document of a service", () => {
  let organization: Organization;

  beforeAll(async () => {
    const token = await tokenFor(mara, workspace.secret);
    await toolbar.store("session", { "token:sample": token });
    const key = "document:sample";
    const items = await toolbar.read<Record<string, { organization: Organization }>>("local", key);
    organization = parseOrganization(items[key]?.organization);
  });

  async function storeDocument(change: Partial<Organization>, age: number): Promise<void> {
    await toolbar.store("local", {
      language: "en",
      "document:sample": { role: "admin", organization: { ...organization, ...change } },
      "freshness:sample": { confirmedAt: Date.now() - age },
    });
  }

  test("is replaced by a newer document that has the page at another place", async () => {
    const sites = organization.sites.map((site) => ({ ...site, id: `old-${site.id}` }));
    await storeDocument({ sites, revision: organization.revision - 1 }, 0);
    const popup = await open();
    await popup.getByRole("switch").last().waitFor();
    await popup.getByText("An admin excluded this space.").waitFor();
    await popup.close();
  });

  test("is replaced by the older document of a restored service", async () => {
    const settings = { ...organization.settings, exceptions: [] };
    await storeDocument({ settings, revision: organization.revision + 1_000 }, 120_000);
    await toolbar.shows(url, "ALL");
    const popup = await open();
    await toolbar.shows(url, "M");
    await popup.close();
  });
});

test("confirms a decision that is not in force yet", async () => {
  const { host } = new URL(url);
  const settings = { metadata: "default", inAppData: "on", exceptions: [] };
  const decided = { ...settings, inAppData: "off" };
  const apps = [{ app: "confluence", plan: "premium", state: "active" }];
  const acme = {
    ...fixture<object>("acme"),
    authority: "vendor",
    sites: [{ id: "main", host, apps }],
    connectors: [],
  };
  const before = { ...acme, settings, decided, revision: 4 };
  const after = { ...acme, settings: decided, revision: 5 };
  const confirmation = { ...entry(5), change: { type: "confirm" } };
  let isConfirmed = false;
  const respond: Respond = (response, received) => {
    if (received.path.includes("/obligations")) {
      return json({ obligations: [], next: null })(response, received);
    }
    if (received.method !== "POST") return json(isConfirmed ? after : before)(response, received);
    isConfirmed = true;
    return json({ organization: after, entry: confirmation, obligations: [] })(response, received);
  };
  const server = await scriptedServer(respond);
  const endpoint = server.origin.replace("127.0.0.1", "localhost");
  const source = { kind: "service", endpoint, organization: "acme" };
  await toolbar.store("session", { "token:decided": "token" });
  await toolbar.store("local", {
    language: "en",
    workspaces: [{ id: "decided", name: "Decided", source, hosts: [host] }],
    "document:decided": { role: "admin", organization: before },
    "freshness:decided": { confirmedAt: Date.now() },
  });
  const popup = await open();
  const notice = popup.getByRole("region", { name: "Decided, not in force yet" });
  await notice.getByText("In-app data: Off").waitFor();
  await popup.getByText("Decided: content off, not yet set at Atlassian.").waitFor();
  await notice.getByRole("button", { name: "It's done" }).click();
  await notice.waitFor({ state: "detached" });
  const [posted] = server.received.filter(({ method }) => method === "POST");
  expect(JSON.parse(posted?.body ?? "")).toEqual({ type: "confirm" });
  expect(posted?.headers["if-match"]).toBe('"4"');
  await popup.close();
});

test("asks for the missing fact of a described page and leads to its form", async () => {
  const { host } = new URL(url);
  const app = { app: "confluence", plan: "standard", state: "active" };
  const settings = { metadata: "unknown", inAppData: "unknown", exceptions: [] };
  const sites = [{ id: "main", host, apps: [app] }];
  const organization = { ...fixture<object>("acme"), sites, connectors: [], settings };
  await toolbar.store("local", {
    language: "en",
    workspaces: [{ id: "described", name: "Described", source: { kind: "manual" }, hosts: [host] }],
    "document:described": { role: "member", organization },
    "freshness:described": { confirmedAt: Date.now() },
  });
  const popup = await open();
  await popup.getByRole("group", { name: "Did an admin turn in-app data on or off?" }).waitFor();
  expect(await popup.locator(".next").count()).toBe(0);
  await popup.getByRole("button", { name: "Where this comes from" }).click();
  const source = popup.getByText("Source: Data contribution settings");
  await source.waitFor();
  expect(await source.count()).toBe(1);
  const [above, copy] = [".basis ~ .notice", ".basis ~ .notice + p"].map((name) =>
    popup.locator(name).boundingBox(),
  );
  const [{ y = 0, height = 0 }, { y: under = 0 }] = [(await above) ?? {}, (await copy) ?? {}];
  expect(under - y - height).toBeGreaterThanOrEqual(12);
  const opened = browser.context.waitForEvent("page");
  await popup.getByRole("button", { name: "Tell us what you know" }).click();
  const options = await opened;
  const address = options.getByLabel("Address of a page of your site");
  await expect.poll(() => address.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(await address.inputValue()).toBe(host);
  await options.close();
});
