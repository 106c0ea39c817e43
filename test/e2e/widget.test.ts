import { readFile } from "node:fs/promises";
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { verifyChain } from "../../shared/service/index.ts";
import { fixture } from "../fixtures.ts";
import { deferred } from "../harness/deferred.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
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

describe("an admin in a page with a strict content security policy", () => {
  beforeEach(async () => {
    await open();
    await page.goto(host.origin);
    await inAppSwitch().waitFor();
  });

  test("previews a change, and saves it through the service", async () => {
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

  test("opens the preview without a request once the pointer has come near", async () => {
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

  test("sees a colleague's change without a reload", async () => {
    await host.change({ type: "set-in-app-data", value: "off" });
    await visibleText(page, "Metadata is contributed, content isn't.").waitFor();
  });

  describe("in the history", () => {
    beforeEach(async () => {
      await host.change({ type: "set-in-app-data", value: "off" });
      await host.change({ type: "set-in-app-data", value: "on" });
      await button("History").click();
      await page.getByText("Mara Ito: In-app data on").waitFor();
    });

    test("finds who changed what by a word", async () => {
      await page.getByText("Mara Ito: sites, apps and spaces updated").waitFor();
      await page.getByLabel("Find by person or change").fill("data off");
      await page.getByText("Mara Ito: In-app data on").waitFor({ state: "detached" });
      await page.getByText("Mara Ito: In-app data off").waitFor();
    });

    test("saves the log as JSON whose chain can be verified", async () => {
      const saving = page.waitForEvent("download");
      await button("Save as JSON, to verify the chain").click();
      const { entries } = JSON.parse(await readFile(await (await saving).path(), "utf8"));
      expect(entries).toHaveLength(3);
      expect((await verifyChain(entries)).broken).toBeUndefined();
    });

    test("saves the log as CSV that spreadsheets read as UTF-8", async () => {
      const saving = page.waitForEvent("download");
      await button("Save as CSV").click();
      const table = await readFile(await (await saving).path());
      expect(table.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
      expect(table.toString()).toContain(`,"{""type"":""set-in-app-data"",""value"":""on""}",3,`);
    });

    test("sees the age of a day once another day begins", async () => {
      await page.clock.setFixedTime(Date.now() + 3 * 86_400_000);
      await host.change({ type: "set-in-app-data", value: "off" });
      const today = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });
      await page.getByText(`${today.format()} · 3 days ago`).first().waitFor();
    });

    test("keeps what was read if the newest entries can't be loaded, and tries again", async () => {
      await page.route("**/changes?*", (route) => route.fulfill({ status: 404 }));
      await host.change({ type: "set-in-app-data", value: "off" });
      await page.getByText("Couldn't load the history.").waitFor();
      expect(await page.getByText("Mara Ito: In-app data on").count()).toBe(1);
      await page.unroute("**/changes?*");
      await button("Try again").click();
      await page.getByText("Mara Ito: In-app data off").nth(1).waitFor();
      await page.getByText("Couldn't load the history.").waitFor({ state: "detached" });
    });
  });

  test("keeps the open change while the service is stopped, and saves it afterwards", async () => {
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
  test("reports a change as saved, not as a conflict, if it is sent again after a lost response", async () => {
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

  test("shows a service account no switch, even if the document can't be read", async () => {
    await open();
    host.role = "service";
    await page.route("**/organizations/acme", (route) => route.fulfill({ status: 404 }));
    await page.goto(host.origin);
    await button("Try again").waitFor();
    await page.getByText("Only organization admins can change these settings.").waitFor();
    expect(await page.getByRole("switch").count()).toBe(0);
  });

  test("takes the switches away if the service no longer accepts the person as admin", async () => {
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

  test("shows the age of the settings while the connection is lost, but not during a short interruption", async () => {
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
      const noticed = page.waitForEvent("requestfailed");
      await page.context().setOffline(true);
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

  test("leads a press on a switch to a notice if the rest can't be loaded, and goes on once it can", async () => {
    await open();
    await page.route(/\/app-/, (route) => route.abort());
    await page.goto(host.origin);
    await inAppSwitch().click();
    const notice = page.locator(".row .notice", { hasText: "This couldn't be loaded" });
    await notice.getByText(/^Last confirmed /).waitFor();
    await notice.getByRole("button", { name: "Cancel" }).click();
    await notice.waitFor({ state: "detached" });
    expect(await inAppSwitch().getAttribute("aria-checked")).toBe("true");
    await inAppSwitch().click();
    await notice.waitFor();
    await page.unroute(/\/app-/);
    await notice.getByRole("button", { name: "Try again" }).click();
    await button("Turn off").waitFor();
  });

  test("names the attributes that the host page lacks", async () => {
    await open();
    await page.goto(host.origin);
    await page.evaluate(() =>
      document.querySelector("contribution-settings")?.removeAttribute("endpoint"),
    );
    await page.getByText(/needs the attributes `endpoint` and `organization`/).waitFor();
  });

  test("keeps working when it is moved, and stops when it is removed", async () => {
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

describe("the status line", () => {
  test("says whether the page is contributed and why, and follows a change", async () => {
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

  test("ignores a response that a newer one has overtaken, and shows unknown once reading fails", async () => {
    await open();
    let answers = 0;
    page.on("response", (response) => {
      answers += Number(response.url().includes("/assessment?"));
    });
    await page.goto(`${host.origin}/status`);
    // It reads again once it is subscribed to changes.
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

  test("shows unknown while the page's user is signed out", async () => {
    await open();
    host.signedIn = false;
    await page.goto(`${host.origin}/status`);
    await page.getByText("Not known whether this page is contributed.").waitFor();
    await page.getByText("The settings couldn't be read.").waitFor();
  });

  test("reports an address that is on no site of the organization", async () => {
    await open();
    await page.goto(`${host.origin}/status`);
    await page.evaluate(() =>
      document.querySelector("contribution-status")?.setAttribute("url", "https://example.com/"),
    );
    await page.getByText("This page isn't on a site of Acme Robotics.").waitFor();
  });
});

test("the protection table works without the settings", async () => {
  await open();
  await page.goto(`${host.origin}/safeguards`);
  await page.getByRole("rowheader", { name: /Data residency/ }).waitFor();
  await page.getByText("EU (Jira, Jira Service Management and Confluence)").waitFor();
  await page.getByText("Nothing to remove right now").waitFor();
  expect(await page.getByRole("switch").count()).toBe(0);
  // The source is linked once, marked with its page's language.
  const source = page.getByRole("link", {
    name: "Trust center: how contributed data is protected",
  });
  expect(await source.getAttribute("lang")).toBe("en");
});
