import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import type { Host } from "../harness/host.ts";
import { useHostPages } from "./host-pages.ts";
import { visibleText } from "./visible-text.ts";

const acme = fixture<{ readonly id: string }>("acme");

const openHost = useHostPages();
let host: Host;
let page: Page;

async function open(): Promise<void> {
  ({ host, page } = await openHost(acme, { expectedErrors: /40[34]|net::ERR_FAILED/ }));
}

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
});

describe("the widget", () => {
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
