import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { collectErrors } from "./collect-errors.ts";
import { Host } from "./host.ts";
import { visibleText } from "./visible-text.ts";

const acme = fixture<{ id: string; sites: readonly { apps: readonly object[] }[] }>("acme");

let browser: Browser;
let host: Host;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launchPlainChromium();
});
afterAll(() => browser?.close());
afterEach(async () => {
  // A refusal is an error in the console; those here are meant.
  expect(errors.filter((text) => !/40[13]|503/.test(text))).toEqual([]);
  await page.close();
  await host.stop();
});

async function open(inventory: { id: string } = acme, before?: () => unknown): Promise<void> {
  host = await Host.start(inventory);
  page = await browser.newPage({ viewport: { width: 900, height: 800 } });
  errors = await collectErrors(page);
  await before?.();
  await page.goto(host.origin);
}

/** The name of what has the focus; empty where nothing of the panel has it. */
const focused = () =>
  page.evaluate(() => {
    const at = document.querySelector("contribution-settings")?.shadowRoot?.activeElement;
    return at?.ariaLabel ?? (at?.closest("label") ?? at)?.textContent ?? "";
  });
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
/** Waits until what is named has the focus. */
const at = (name: string | RegExp) => expect.poll(focused).toMatch(name);

/** Waits until this is in the live region. */
const said = (text: string | RegExp) =>
  expect.poll(() => page.locator(".live-region").textContent()).toMatch(text);

/** The live region, and every text in it from now on. */
const listen = () =>
  page.locator(".live-region").evaluateHandle((node) => {
    const heard: string[] = [];
    new MutationObserver(() => node.textContent && heard.push(node.textContent)).observe(node, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return { node, heard };
  });

const preview = () => page.locator(".preview");
/** A row of the list. */
const FIRST = /\(\w+\)|whole app/;
const closed = () => preview().waitFor({ state: "detached" });
const opened = () => preview().getByRole("button").first().waitFor();
const notice = (text: string) => page.locator(".notice").getByText(text).waitFor();

/** Opens the preview of the in-app data switch and goes to its second button, which saves. */
async function reachSave(): Promise<void> {
  await page.getByRole("switch", { name: "In-app data" }).focus();
  await press("Space");
  await opened();
  await press("Tab", "Tab");
  await at("Turn off");
}

test("a preview is left as it was opened, and what was pressed has the focus again", async () => {
  await open();
  await page.getByRole("switch").focus();
  await press("Space");
  await opened();
  await at("In-app data");
  await press("Space");
  await closed();
  await press("Space");
  await opened();
  await press("Escape");
  await closed();
  await at("In-app data");
  for (const keys of [
    ["Tab", "Enter"],
    ["Tab", "Tab", "Escape"],
  ]) {
    await press("Space");
    await opened();
    await press(...keys);
    await closed();
    await at("In-app data");
  }
  // As assistive technology presses, and Safari: without a focus of its own.
  await page.getByRole("switch").evaluate((node: HTMLElement) => {
    node.blur();
    node.click();
  });
  await opened();
  await at("In-app data");
  expect((await host.request("")).headers.get("ETag")).toBe('"1"');
});

test("what was changed has the focus once it is saved, or undone", async () => {
  await open();
  await reachSave();
  const release = host.hold();
  await press("Enter");
  await at("Saving…");
  await press("Escape");
  release();
  await notice("Saved: In-app data off.");
  await at("In-app data");
  await press("Tab", "Tab");
  await at("Undo");
  await press("Enter");
  await notice("Saved: In-app data at the plan's default.");
  await at("In-app data");
  await reachSave();
  await press("Enter");
  await notice("Saved: In-app data off.");
  await press("Tab");
  await at("Use the plan's default");
  await press("Enter");
  await opened();
  await press("Escape");
  await closed();
  await at("Use the plan's default");
  await press("Enter");
  await opened();
  await press("Tab", "Tab", "Enter");
  await notice("Saved: In-app data at the plan's default.");
  await at("In-app data");
});

test("the list of exceptions has the focus once they are saved, undone or let go, and what was saved is in view", async () => {
  await open();
  await page.getByRole("button", { name: "Manage exceptions" }).focus();
  await press("Enter");
  await page.getByRole("checkbox").first().waitFor();
  const tick = async () => {
    await page.getByLabel("Show", { exact: true }).focus();
    await press("Tab", "Home", "Space");
    await page.getByText("1 to exclude").waitFor();
    await press("Tab", "Tab");
  };
  await tick();
  await at("Clear");
  await press("Enter");
  await at("Select all shown");
  await tick();
  await press("Tab");
  await at("Review");
  await press("Enter");
  await opened();
  await press("Escape");
  await closed();
  await at("Review");
  await press("Enter");
  await opened();
  await press("Tab", "Tab", "Enter");
  await notice("Saved: exclude");
  await at(FIRST);
  const box = await page.locator(".notice", { hasText: "Saved" }).boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(800);
  await press("Tab", "Tab");
  await at("Undo");
  await press("Enter");
  await notice("Saved: remove the exception");
  await at(FIRST);
});

test("who may not save keeps the place, and finds another when the switch is gone", async () => {
  await open();
  await reachSave();
  host.role = "member";
  await press("Enter");
  await notice("Only organization admins can change this");
  await at("Turn off");
  await press("Escape");
  await closed();
  await at("Show exceptions");
});

test("a save or an undo that fails is tried again from where the focus is", async () => {
  await open();
  await reachSave();
  host.serviceRuns = false;
  await press("Enter");
  await notice("The settings service has a problem");
  await at("Turn off");
  host.serviceRuns = true;
  await press("Enter");
  await notice("Saved: In-app data off.");
  await press("Tab", "Tab");
  await at("Undo");
  host.serviceRuns = false;
  await press("Enter");
  await notice("The settings service has a problem");
  await at("Save");
  host.serviceRuns = true;
  await press("Enter");
  await notice("Saved: In-app data at the plan's default.");
  await at("In-app data");
});

test("what a colleague saves meanwhile asks for another look where the focus was", async () => {
  await open();
  await reachSave();
  const target = { kind: "app", site: "main", app: "jira" };
  await host.change({ type: "add-exception", effect: "exclude", target });
  await at("Review mine again");
  await press("Enter");
  await at("Turn off");
  await press("Escape");
  await closed();
  await at("In-app data");
});

test("who saves what the page around does not let be saved is told so, and tries again when it does", async () => {
  await open();
  await page.evaluate(() =>
    document.addEventListener("contribution-change", (event) => event.preventDefault(), {
      once: true,
    }),
  );
  await reachSave();
  await press("Enter");
  await notice("This page prevented the change from being saved");
  await said(/^This page prevented the change from being saved\./);
  await at("Turn off");
  expect((await host.request("")).headers.get("ETag")).toBe('"1"');
  await press("Enter");
  await notice("Saved: In-app data off.");
});

test("once the settings are read after all, their switch has the focus", async () => {
  await open(acme, () => {
    host.signedIn = false;
  });
  await page.getByRole("button", { name: "Try again" }).focus();
  const trouble =
    "You're signed out. The settings service didn't accept the sign-in. Sign in again; nothing is lost.";
  await said(trouble);
  const region = await listen();
  await press("Enter");
  // Once more, and not left as it was: the same text would not be heard.
  await expect.poll(() => region.evaluate(({ heard }) => heard)).toEqual([trouble]);
  await at("Try again");
  host.signedIn = true;
  await press("Enter");
  await at("In-app data");
});

test("a setting that is not known is chosen by one of two buttons, which keeps the focus", async () => {
  const sites = acme.sites.map((site) => ({
    ...site,
    apps: site.apps.map((app) => ({ ...app, plan: "unknown" })),
  }));
  await open({ ...acme, sites } as { id: string });
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await button("Off").last().focus();
  await press("Enter");
  await opened();
  await at("Off");
  expect(await button("Off").last().getAttribute("aria-pressed")).toBe("true");
  await press("Shift+Tab", "Enter");
  await visibleText(page, "Turn in-app data on?").waitFor();
  await press("Escape");
  await closed();
  await at("On");
  expect(await button("On").last().getAttribute("aria-pressed")).toBe("false");
});

test("what comes up is said, each once, in one live region that is there from the first view", async () => {
  await open(acme, () =>
    // Nothing is idle for now: what is there is the first view alone.
    page.addInitScript(() => {
      globalThis.requestIdleCallback = () => 0;
    }),
  );
  await page.getByRole("switch").focus();
  const region = await listen();
  const texts: string[] = [];
  const hear = async (text: string | RegExp) => {
    await said(text);
    texts.push((await page.locator(".live-region").textContent()) ?? "");
  };

  await press("Space");
  await hear("Turn in-app data off? 5 spaces stop contributing content.");
  await press("Tab", "Tab", "Enter");
  await hear("Saved: In-app data off.");
  await press("Tab", "Tab");
  await at("Undo");
  await press("Enter");
  await hear("Saved: In-app data at the plan's default.");

  await host.change({ type: "set-in-app-data", value: "off" });
  await hear("Someone changed the settings a moment ago. Metadata is contributed, content isn't.");
  await press("Space");
  await hear("Turn in-app data on? 5 spaces start contributing content.");
  const target = { kind: "space", site: "main", app: "confluence", key: "HR" };
  await host.change({ type: "add-exception", effect: "include", target });
  await hear(/^Someone changed the settings a moment ago\. Your change isn't saved yet/);
  await press("Escape");
  await said(/^$/);

  await page.getByRole("button", { name: "Manage exceptions" }).click();
  // Quick keys, whatever else the machine has to do: they are answered once, together.
  await page.getByLabel("Find a space, app or connector").evaluate((input: HTMLInputElement) => {
    for (const typed of ["p", "pe", "peo", "people"]) {
      input.value = typed;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }
  });
  await hear("1 found; 1 has an exception");

  await page.getByRole("switch").focus();
  await press("Space");
  await hear("Turn in-app data on? 4 of 5 spaces start contributing content.");
  host.role = "member";
  await press("Tab", "Tab", "Enter");
  await hear("Only organization admins can change this. Nothing was changed.");

  expect(await region.evaluate(({ heard }) => heard)).toEqual(texts);
  expect(
    await page.locator(".live-region").evaluate((node, first) => node === first.node, region),
  ).toBe(true);
  expect(await page.locator("[role=alert]").count()).toBe(0);
});
