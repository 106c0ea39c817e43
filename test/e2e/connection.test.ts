import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import type { Host } from "../harness/host.ts";
import { useHostPages } from "./host-pages.ts";
import { visibleText } from "./visible-text.ts";

const acme = fixture<{ readonly id: string }>("acme");

const openHost = useHostPages();
let host: Host;
let page: Page;

async function open(): Promise<void> {
  ({ host, page } = await openHost(acme, { expectedErrors: /503|net::ERR_/ }));
}

const inAppSwitch = () => page.getByRole("switch", { name: "In-app data" });
const button = (name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

/* Settings whose service, or the line to it, fails. */

test("keeps the open change while the service is stopped, and saves it afterwards", async () => {
  await open();
  await page.goto(host.origin);
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
  await page.clock.fastForward("00:04");
  expect(await notice.count()).toBe(0);
  await fall();
  await page.clock.fastForward("00:04");
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
