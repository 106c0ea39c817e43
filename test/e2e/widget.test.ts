import { readFile } from "node:fs/promises";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyChain } from "../../shared/service/index.ts";
import { fixture } from "../fixtures.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { deferred } from "./deferred.ts";
import { Host } from "./host.ts";
import { visibleText } from "./visible-text.ts";

interface Acme {
  readonly id: string;
  readonly sites: readonly { readonly apps: readonly object[] }[];
}

const acme = fixture<Acme>("acme");

let browser: Browser;
let host: Host;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launchPlainChromium();
});
afterAll(() => browser?.close());

async function open(inventory: { id: string } = acme): Promise<void> {
  host = await Host.start(inventory);
  page = await browser.newPage();
  errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) errors.push(message.text());
  });
}

afterEach(async () => {
  expect(errors).toEqual([]);
  await page.close();
  await host.stop();
});

const inAppSwitch = () => page.getByRole("switch", { name: "In-app data" });
const button = (name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

describe("an admin, in a page with a strict content security policy,", () => {
  beforeEach(async () => {
    await open();
    await page.goto(host.origin);
    await inAppSwitch().waitFor();
  });

  test("sees what a change will do before it is saved, and then saves it", async () => {
    await inAppSwitch().click();
    await visibleText(page, "5 spaces stop contributing content.").waitFor();
    expect(await page.getByText(/^Contributed content is due to be removed by/).count()).toBe(1);
    expect(await host.settings()).toMatchObject({ inAppData: "default" });
    await button("Turn off").click();
    await visibleText(page, "Saved: In-app data off.").waitFor();
    expect(await host.settings()).toMatchObject({ inAppData: "off" });
    await page.getByText("Metadata is contributed, content isn't.").waitFor();
    await button("How contributed data is protected").click();
    await page.getByText(/1 removal is under way; the next date is/).waitFor();
  });

  test("has the preview at hand once the pointer comes near, without another request", async () => {
    await page.getByText("Coverage").waitFor();
    await inAppSwitch().hover();
    await page.waitForFunction(() => {
      const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
      return ["app-", "en-settings-"].every((part) => fetched.some((name) => name.includes(part)));
    });
    await page.route("**/widget/**", (route) => route.abort());
    await inAppSwitch().click();
    await visibleText(page, "5 spaces stop contributing content.").waitFor();
  });

  test("takes a saved change back with one press, as a new change", async () => {
    await inAppSwitch().click();
    await button("Turn off").click();
    await button("Undo").click();
    await visibleText(page, "Saved: In-app data at the plan's default.").waitFor();
    await page.getByText(/^A removal that began earlier is assumed to continue:/).waitFor();
    expect(await host.settings()).toMatchObject({ inAppData: "default" });
    expect((await host.request("")).headers.get("ETag")).toBe('"3"');
  });

  test("who cancels, or presses Escape, has changed nothing", async () => {
    await inAppSwitch().click();
    await button("Cancel").click();
    await inAppSwitch().click();
    await button("Turn off").focus();
    await page.keyboard.press("Escape");
    await visibleText(page, "Turn in-app data off?").waitFor({ state: "detached" });
    expect(await inAppSwitch().getAttribute("aria-checked")).toBe("true");
    expect((await host.request("")).headers.get("ETag")).toBe('"1"');
  });

  test("reads why the metadata switch is not there", async () => {
    expect(await page.getByRole("switch").count()).toBe(1);
    await page.getByText("The Standard plan always contributes metadata.").waitFor();
    await page.getByText("On · locked").waitFor();
  });

  test("excludes a space found by its name, and takes it back", async () => {
    await button("Manage exceptions").click();
    await page.getByLabel("Find a space, app or connector").fill("people");
    await page.getByRole("checkbox", { name: /People \(HR\)/ }).check();
    await page.getByText("1 to exclude; not saved yet.").waitFor();
    await button("Review").click();
    await visibleText(
      page,
      "1 of 5 spaces stops contributing content; 4 keep contributing.",
    ).waitFor();
    await button("Save").click();
    await visibleText(page, "Saved: exclude People (HR, Confluence, Acme)").waitFor();
    expect(await host.settings()).toMatchObject({ exceptions: [{ effect: "exclude" }] });
    await page.getByText("Metadata and content are contributed, with 1 exception.").waitFor();
    await page.getByRole("checkbox", { name: /People \(HR\)/ }).uncheck();
    await button("Review").click();
    await button("Save").click();
    await visibleText(page, "Saved: remove the exception").waitFor();
    expect(await host.settings()).toMatchObject({ exceptions: [] });
  });

  test("sees a colleague's change without a reload", async () => {
    await host.change({ type: "set-in-app-data", value: "off" });
    await visibleText(page, "Metadata is contributed, content isn't.").waitFor();
  });

  test("whose colleague is faster sees both changes, and keeps his own choice", async () => {
    await button("Manage exceptions").click();
    await page.getByRole("checkbox", { name: /Docs \(DOCS\)/ }).check();
    await button("Review").click();
    await button("Save").waitFor();
    await host.change({
      type: "add-exception",
      effect: "exclude",
      target: { kind: "app", site: "main", app: "jira" },
    });
    await page.getByText("Mara Ito: exclude Jira (Acme)", { exact: true }).waitFor();
    expect(await page.getByText(/stops contributing/).count()).toBe(0);
    expect(
      await page.getByText("exclude Docs (DOCS, Confluence, Acme)", { exact: true }).count(),
    ).toBe(1);
    await button("Review mine again").click();
    await visibleText(
      page,
      "1 of 5 spaces stops contributing content; 2 keep contributing",
    ).waitFor();
    await button("Save").click();
    await visibleText(page, "Saved: exclude Docs").waitFor();
    expect(await host.settings()).toMatchObject({
      exceptions: [{ target: { app: "jira" } }, { target: { key: "DOCS" } }],
    });
  });

  test("reads who changed what, finds it by a word, and saves it for an auditor to check", async () => {
    await host.change({ type: "set-in-app-data", value: "off" });
    await host.change({ type: "set-in-app-data", value: "on" });
    await button("History").click();
    await page.getByText("Mara Ito: In-app data on").waitFor();
    await page.getByText("Mara Ito: sites, apps and spaces updated").waitFor();
    await page.getByLabel("Find by person or change").fill("data off");
    await page.getByText("Mara Ito: In-app data on").waitFor({ state: "detached" });
    const saving = page.waitForEvent("download");
    await button("Save as JSON, to verify the chain").click();
    const path = await (await saving).path();
    const { entries } = JSON.parse(await readFile(path, "utf8"));
    expect(entries).toHaveLength(3);
    expect((await verifyChain(entries)).broken).toBeUndefined();
    const savingTable = page.waitForEvent("download");
    await button("Save as CSV").click();
    const table = await readFile(await (await savingTable).path());
    expect(table.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(table.toString()).toContain(`,"{""type"":""set-in-app-data"",""value"":""on""}",3,`);
    await page.clock.setFixedTime(Date.now() + 3 * 86_400_000);
    await host.change({ type: "set-in-app-data", value: "off" });
    await page.getByLabel("Find by person or change").fill("");
    const today = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });
    await page.getByText(`${today.format()} · 3 days ago`).first().waitFor();
    await page.getByText("Mara Ito: In-app data off").nth(1).waitFor();
    // What is saved for an auditor would lack the newest.
    await page.route("**/changes?*", (route) => route.fulfill({ status: 404 }));
    await host.change({ type: "set-in-app-data", value: "on" });
    await page.getByText("Couldn't load the history.").waitFor();
    expect(await page.getByText("Mara Ito: In-app data on").count()).toBe(1);
    await page.unroute("**/changes?*");
    await button("Try again").click();
    await page.getByText("Mara Ito: In-app data on").nth(1).waitFor();
    await page.getByText("Couldn't load the history.").waitFor({ state: "detached" });
  });

  test("whose service stops keeps what was read, with its age, and the open change", async () => {
    await inAppSwitch().click();
    await button("Turn off").waitFor();
    host.serviceRuns = false;
    await button("Turn off").click();
    await visibleText(page, "The settings service has a problem").waitFor({ timeout: 60_000 });
    await visibleText(page, "Turn in-app data off?").waitFor();
    host.serviceRuns = true;
    await button("Turn off").click();
    await visibleText(page, "Saved: In-app data off.").waitFor();
    expect((await host.request("")).headers.get("ETag")).toBe('"2"');
  });
});

describe("the widget", () => {
  test("says of a change whose answer was lost that it is saved, once it is sent again, and not that someone else was faster", async () => {
    await open();
    await page.goto(host.origin);
    await page.route("**/changes", async (route) => {
      await route.fetch();
      await route.abort();
    });
    await inAppSwitch().click();
    await button("Turn off").click();
    await page.getByText("0 of 5 spaces contribute content.").waitFor();
    await visibleText(page, "Can't reach the settings service").waitFor({ timeout: 20_000 });
    await page.unroute("**/changes");
    await button("Turn off").click();
    await visibleText(page, "Saved: In-app data off.").waitFor();
    expect((await host.request("")).headers.get("ETag")).toBe('"2"');
    await button("Undo").waitFor();
  });

  test("says that it is loading until there is an answer, and shows no switch", async () => {
    await open();
    const release = host.hold();
    await page.goto(host.origin);
    await page.getByText("Loading the settings…").waitFor();
    expect(await page.getByRole("switch").count()).toBe(0);
    release();
    await inAppSwitch().waitFor();
  });

  test("shows a member the same, without a switch to touch", async () => {
    await open();
    host.role = "member";
    await page.goto(host.origin);
    await page.getByText("Only organization admins can change these settings.").waitFor();
    expect(await page.getByRole("switch").count()).toBe(0);
    await button("Show exceptions").click();
    await visibleText(page, /0 have an exception/).waitFor();
    expect(await page.getByRole("checkbox").count()).toBe(0);
    expect(await button(/Tick|Review|Remove|Save$/).count()).toBe(0);
  });

  test("shows a service's own account no switch, also while the whole document cannot be had", async () => {
    await open();
    host.role = "service";
    await page.route("**/organizations/acme", (route) => route.fulfill({ status: 404 }));
    await page.goto(host.origin);
    await button("Try again").waitFor();
    await page.getByText("Only organization admins can change these settings.").waitFor();
    expect(await page.getByRole("switch").count()).toBe(0);
  });

  test("tells someone who is signed out so, and never that something is off", async () => {
    await open();
    host.signedIn = false;
    await page.goto(host.origin);
    await visibleText(page, "You're signed out").waitFor();
    expect(await page.getByText("Off", { exact: true }).count()).toBe(0);
    host.signedIn = true;
    await button("Try again").click();
    await inAppSwitch().waitFor();
  });

  test("takes an admin's switches away when the service says he is none", async () => {
    await open();
    await page.goto(host.origin);
    await inAppSwitch().click();
    await button("Turn off").waitFor();
    host.role = "member";
    await button("Turn off").click();
    await page.getByText("Only organization admins can change this", { exact: true }).waitFor();
    expect(await inAppSwitch().count()).toBe(0);
    expect(await button("Turn off").getAttribute("aria-disabled")).toBe("true");
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await button("Copy a message to your admin").click();
    await page.getByText("Copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      "Could you change the data contribution settings of Acme Robotics? What I'd like: In-app data off.",
    );
    expect((await host.request("")).headers.get("ETag")).toBe('"1"');
  });

  test("says, with its age, that what it shows may be out of date while the line is down, but not of a short break", async () => {
    await open();
    await page.clock.install();
    const connected = () =>
      page.waitForResponse((answer) => answer.url().endsWith("/events") && answer.ok());
    const words = page.waitForResponse(
      async (answer) =>
        answer.url().endsWith(".js") &&
        (await answer.text()).includes("Can't reach the settings service"),
    );
    let live = connected();
    await page.goto(host.origin);
    await Promise.all([live, words]);
    const fall = async () => {
      await page.context().setOffline(true);
      const noticed = page.waitForEvent("requestfailed");
      await page.clock.fastForward("00:50");
      await noticed;
    };
    const rise = async () => {
      live = connected();
      await page.context().setOffline(false);
      await live;
    };
    const notice = page.locator(".notice", { hasText: "Can't reach the settings service." });
    await fall();
    await rise();
    await page.clock.fastForward("00:06");
    expect(await notice.count()).toBe(0);
    await fall();
    await page.clock.fastForward("00:06");
    await notice.getByText("Last confirmed now.").waitFor();
    await page.clock.fastForward("02:00");
    await notice.getByText("Last confirmed 2 minutes ago. It may have changed since.").waitFor();
    expect(await inAppSwitch().isEnabled()).toBe(true);
    await rise();
    await notice.waitFor({ state: "detached" });
  });

  test("tells an organization that is left out why, and nothing of what it has no part in", async () => {
    await open({ ...acme, compliance: ["hipaa"] } as { id: string });
    await page.goto(host.origin);
    await page.getByText("This organization isn't part of data contribution.").waitFor();
    await page.getByText("Left out because of HIPAA requirements.").waitFor();
    expect(await page.getByRole("switch").count()).toBe(0);
    await button("History").waitFor();
    for (const name of ["Coverage", "Dates", "How contributed data is protected"]) {
      expect(await page.getByRole("heading", { name }).count()).toBe(0);
    }
    await page.goto(`${host.origin}/safeguards`);
    await page.getByText("This organization isn't part of data contribution.").waitFor();
    expect(await page.getByRole("table").count()).toBe(0);
  });

  test("teaches what an unknown plan means, and says what a choice makes known", async () => {
    const sites = acme.sites.map(({ apps, ...site }) => ({
      ...site,
      apps: apps.map((app) => ({ ...app, plan: "unknown" })),
    }));
    await open({ ...acme, sites } as { id: string });
    await page.goto(host.origin);
    await page.getByText("The plan isn't known. Free, Standard and Premium").waitFor();
    expect(await page.getByText(/locked/).count()).toBe(0);
    await button("Off").click();
    await visibleText(
      page,
      "5 spaces won't contribute content; it isn't known whether they did before.",
    ).waitFor();
  });

  test("marks the dates of metadata as assumed, and says what turning it on again leaves", async () => {
    const [main, ...others] = acme.sites;
    const apps = main?.apps.map((app) => ({ ...app, plan: "enterprise" }));
    await open({ ...acme, sites: [{ ...main, apps }, ...others] } as { id: string });
    await page.goto(host.origin);
    await page.getByRole("switch", { name: "Metadata" }).click();
    const preview = page.getByRole("group");
    await preview.getByText("For metadata, the same dates as for content are assumed").waitFor();
    await preview.getByRole("button", { name: "Turn off" }).click();
    await visibleText(page, "Saved: Metadata off.").waitFor();
    await page.getByRole("switch", { name: "Metadata" }).click();
    await preview
      .getByText(/^A removal .* continue: metadata by .*, models retrained by/)
      .waitFor();
  });

  test("announces that a trial ends and what that changes", async () => {
    const trial = { ...acme.sites[0]?.apps[2], plan: "enterprise", state: "trial" };
    const ending = { ...trial, trialEndsAt: new Date(Date.now() + 20 * 86_400_000).toISOString() };
    const [main, lab] = acme.sites;
    await open({ ...acme, sites: [{ ...main, apps: [main?.apps[0], ending] }, lab] } as {
      id: string;
    });
    await page.goto(host.origin);
    await page
      .getByText(/the Enterprise trial ends; metadata and content will be contributed/)
      .waitFor();
  });

  test("names what its host forgot", async () => {
    await open();
    await page.goto(host.origin);
    await page.evaluate(() =>
      document.querySelector("contribution-settings")?.removeAttribute("endpoint"),
    );
    await page.getByText(/needs the attributes `endpoint` and `organization`/).waitFor();
  });

  test("survives a move in the page and stops when it is removed", async () => {
    await open();
    await page.goto(host.origin);
    await inAppSwitch().click();
    await button("Turn off").waitFor();
    await page.evaluate(() => {
      const element = document.querySelector("contribution-settings");
      if (element) document.body.appendChild(document.createElement("main")).append(element);
    });
    await inAppSwitch().waitFor();
    await page.evaluate(() => document.querySelector("contribution-settings")?.remove());
    expect(await page.getByRole("switch").count()).toBe(0);
  });
});

describe("the line for a page's header", () => {
  test("says what of the page is contributed and why, and follows a change", async () => {
    await open();
    await page.goto(`${host.origin}/status`);
    await page.getByText("Metadata and content of this page are contributed.").waitFor();
    await page.getByText("On by default for the Standard plan.").waitFor();
    await host.change({
      type: "add-exception",
      effect: "exclude",
      target: { kind: "space", site: "main", app: "confluence", key: "HR" },
    });
    await page.getByText("An admin excluded this space.").waitFor();
    expect(await page.getByRole("link", { name: "Data contribution" }).getAttribute("href")).toBe(
      "/",
    );
  });

  test("shows no answer that another has overtaken, and not known once asking again fails", async () => {
    await open();
    let answers = 0;
    page.on("response", (response) => {
      answers += Number(response.url().includes("/assessment?"));
    });
    await page.goto(`${host.origin}/status`);
    // It asks again once it hears of changes.
    await expect.poll(() => answers).toBe(2);
    const [held, later] = [deferred(), deferred()];
    const answerLate = async (route: Route) => {
      const response = await route.fetch();
      held.resolve();
      await later.promise;
      await route.fulfill({ response });
    };
    await page.route("**/assessment?*", answerLate, { times: 1 });
    const target = { kind: "space", site: "main", app: "confluence", key: "HR" };
    await host.change({ type: "add-exception", effect: "exclude", target });
    await held.promise;
    await host.change({ type: "set-in-app-data", value: "off" });
    await page.getByText("An admin turned it off for the organization.").waitFor();
    const late = page.waitForEvent("requestfinished");
    later.resolve();
    await late;
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await page.getByText("An admin excluded this space.").count()).toBe(0);
    await page.route("**/assessment?*", (route) => route.abort());
    await host.change({ type: "set-in-app-data", value: "on" });
    await page.getByText("Not known whether this page is contributed.").waitFor();
    await page.unroute("**/assessment?*");
    await host.change({ type: "set-in-app-data", value: "default" });
    await page.getByText("An admin excluded this space.").waitFor();
  });

  test("says not known, and nothing else, when the service cannot be asked", async () => {
    await open();
    host.signedIn = false;
    await page.goto(`${host.origin}/status`);
    await page.getByText("Not known whether this page is contributed.").waitFor();
    await page.getByText("The settings couldn't be read.").waitFor();
  });

  test("says of a page elsewhere that it belongs to no site of the organization", async () => {
    await open();
    await page.goto(`${host.origin}/status`);
    await page.evaluate(() =>
      document.querySelector("contribution-status")?.setAttribute("url", "https://example.com/"),
    );
    await page.getByText("This page isn't on a site of Acme Robotics.").waitFor();
  });
});

test("the protection table stands on its own", async () => {
  await open();
  await page.goto(`${host.origin}/safeguards`);
  await page.getByRole("rowheader", { name: /Data residency/ }).waitFor();
  await page.getByText("EU (Jira, Jira Service Management and Confluence)").waitFor();
  await page.getByText("Nothing to remove right now").waitFor();
  expect(await page.getByRole("switch").count()).toBe(0);
  // Where it was read is said once, in the language that the page has.
  const source = page.getByRole("link", {
    name: "Trust center: how contributed data is protected",
  });
  expect(await source.getAttribute("lang")).toBe("en");
});
