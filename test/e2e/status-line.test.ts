import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { fixture } from "../fixtures.ts";
import { deferred } from "../harness/deferred.ts";
import type { Host } from "../harness/host.ts";
import { useHostPages } from "./host-pages.ts";

const acme = fixture<{ readonly id: string }>("acme");

const openHost = useHostPages();
let host: Host;
let page: Page;

async function open(): Promise<void> {
  ({ host, page } = await openHost(acme, { expectedErrors: /40[14]|net::ERR_FAILED/ }));
}

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
