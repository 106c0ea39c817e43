import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeEach, describe, expect, test } from "vitest";
import { verifyChain } from "../../shared/service/index.ts";
import { fixture } from "../fixtures.ts";
import type { Host } from "../harness/host.ts";
import { useHostPages } from "./host-pages.ts";

const acme = fixture<{ readonly id: string }>("acme");

const openHost = useHostPages();
let host: Host;
let page: Page;

const button = (name: string | RegExp) =>
  page.getByRole("button", { name, exact: typeof name === "string" });

describe("an admin in the history", () => {
  beforeEach(async () => {
    ({ host, page } = await openHost(acme, { expectedErrors: /404/ }));
    await page.goto(host.origin);
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
    expect(verifyChain(entries).broken).toBeUndefined();
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
