import { readFile } from "node:fs/promises";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { assess, type Obligation, type Organization } from "../../shared/rules/index.ts";
import { fixture } from "../fixtures.ts";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { Host } from "./host.ts";

const acme = fixture<Organization>("acme");

let browser: Browser;
let host: Host;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launchPlainChromium();
});
afterAll(() => browser?.close());

async function open(sites: Organization["sites"] = acme.sites): Promise<void> {
  host = await Host.start({ ...acme, sites } as { id: string });
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

const section = (name: string) => page.getByRole("region", { name });
const button = (name: string) => page.getByRole("button", { name });

/** The rows of a section's table, cell by cell. */
async function table(of: Locator): Promise<string[][]> {
  await of.getByRole("button", { name: "Show as table" }).click();
  const rows = await of.getByRole("row").all();
  const texts = await Promise.all(rows.map((row) => row.locator("th, td").evaluateAll(textsOf)));
  return texts.slice(1);
}

function textsOf(cells: Element[]): string[] {
  return cells.map((cell) => cell.textContent ?? "");
}

const exclude = (key: string) => ({
  type: "add-exception",
  effect: "exclude",
  target: { kind: "space", site: "main", app: "jira", key },
});

const lab = (id: string, spaces: number): Organization["sites"][number] => ({
  id,
  host: `${id}.atlassian.net`,
  name: `Laboratory ${id}`,
  apps: [
    {
      app: "jira",
      plan: "standard",
      state: "active",
      spaces: Array.from({ length: spaces }, (_, index) => ({ key: `K${index}`, name: "X" })),
    },
  ],
});

describe("the coverage", () => {
  test("counts the spaces as assessing each of them does", async () => {
    await open();
    await host.change(exclude("ENG"));
    await page.goto(host.origin);
    const rows = await table(section("Coverage"));
    const saved: Organization = await (await host.request("")).json();
    const apps = saved.sites.flatMap((site) => site.apps.map((app) => ({ site: site.id, ...app })));
    for (const [index, name] of [
      ["jira", "Jira"],
      ["confluence", "Confluence"],
      ["jira-service-management", "Jira Service Management"],
    ].entries()) {
      const spaces = apps
        .filter(({ app }) => app === name[0])
        .flatMap(({ site, app, spaces = [] }) =>
          spaces.map(({ key }) => assess(saved, { kind: "space", site, app, key }, new Date())),
        );
      const count = (answer: string) =>
        `${spaces.filter(({ inAppData }) => inAppData.contributed === answer).length}`;
      expect(rows[index]).toEqual([name[1], count("yes"), count("no"), `${spaces.length}`]);
    }
    // Nothing is unknown, so the table has no column for it.
    expect(await section("Coverage").getByRole("columnheader").allTextContents()).toEqual([
      "App",
      "Contributed",
      "Not contributed",
      "Spaces",
    ]);
    await page.getByRole("img", { name: "Jira: 1 of 2 spaces" }).waitFor();
  });

  test("follows a colleague's change", async () => {
    await open();
    await page.goto(host.origin);
    await page.getByText("5 of 5 spaces contribute content.").waitFor();
    await host.change({ type: "set-in-app-data", value: "off" });
    await page.getByText("0 of 5 spaces contribute content.").waitFor();
    await page.getByText("Metadata of all spaces is contributed.").waitFor();
  });

  test("by site shows the eight largest first, and all on request", async () => {
    await open([
      ...acme.sites,
      ...Array.from({ length: 12 }, (_, index) => lab(`l${index}`, index + 1)),
    ]);
    await page.goto(host.origin);
    await button("By site").click();
    const bars = section("Coverage").getByRole("img");
    await bars.and(page.getByLabel("Laboratory l11: 12 of 12 spaces")).waitFor();
    expect(await bars.count()).toBe(8);
    expect(await bars.first().getAttribute("aria-label")).toContain("Laboratory l11");
    await button("Show all 13 sites").click();
    await bars.and(page.getByLabel("Laboratory l0: 1 of 1 space")).waitFor();
    expect(await bars.count()).toBe(13);
  });

  test("explains that it counts nothing if no space is listed", async () => {
    await open(acme.sites.slice(1));
    await page.goto(host.origin);
    await section("Coverage").getByText("No spaces are listed.").waitFor();
  });
});

describe("the dates", () => {
  async function obligations(): Promise<Obligation[]> {
    return (await (await host.request("/obligations")).json()).obligations;
  }

  const daysOf = (all: readonly Obligation[]) =>
    all.flatMap(({ removeBy, retrainBy, aggregatesUntil }) =>
      [removeBy, retrainBy, aggregatesUntil].map((instant) => instant.slice(0, 10)),
    );

  test("are those of the service's obligations, as text, table and calendar", async () => {
    await open();
    await host.change({
      type: "batch",
      changes: [exclude("ENG"), exclude("LEGAL")],
    });
    await page.goto(host.origin);
    const dates = section("Dates");
    await dates.getByText("Content: Engineering (ENG) and Legal (LEGAL)").waitFor();
    await dates.getByText(/^in (29|30) days$/).waitFor();
    const expected = await obligations();
    expect(expected).toHaveLength(2);
    const shown = await dates
      .locator("time")
      .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")?.slice(0, 10)));
    expect(shown.slice(1)).toEqual(daysOf(expected.slice(0, 1)));
    const rows = await table(dates);
    expect(rows.map(([what]) => what)).toEqual([
      "Content: Engineering (ENG, Jira, Acme)",
      "Content: Legal (LEGAL, Jira, Acme)",
    ]);
    const read = rows.flatMap((row) => row.slice(2)).map((day) => Date.parse(`${day} UTC`));
    expect(read).toEqual(daysOf(expected).map((day) => Date.parse(day)));
    const saving = page.waitForEvent("download");
    await button("Save dates to a calendar").click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe("data-contribution-dates.ics");
    const file = await readFile(await download.path(), "utf8");
    expect(file).toContain("SUMMARY:Data contribution: last day for removal. Content: ");
    const starts = [...file.matchAll(/^DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)\r$/gm)];
    expect(starts.map(([, year, month, day]) => `${year}-${month}-${day}`)).toEqual(
      daysOf(expected.slice(0, 1)),
    );
  });

  test("appear when something is opted out, and are explained before", async () => {
    await open();
    await page.goto(host.origin);
    await section("Dates").getByText("Nothing is due right now.").waitFor();
    expect(await button("Save dates to a calendar").count()).toBe(0);
    await host.change({ type: "set-in-app-data", value: "off" });
    await section("Dates").getByText("Content: whole organization").waitFor();
    const resumed = section("Dates").getByText("Contributed again since.");
    expect(await resumed.count()).toBe(0);
    await host.change({ type: "set-in-app-data", value: "on" });
    await resumed.waitFor();
  });

  test("are loaded again on press after a failure", async () => {
    await open();
    await host.change({ type: "set-in-app-data", value: "off" });
    await page.route("**/obligations*", (route) => route.fulfill({ status: 404 }));
    await page.goto(host.origin);
    await section("Dates").getByText("Couldn't load the dates.").waitFor();
    // What turning it on again leaves is not known either.
    await page.getByRole("switch").click();
    const preview = page.getByRole("group", { name: "Turn in-app data on?" });
    await preview.getByText("Couldn't load what's to be removed.").waitFor();
    await page.unroute("**/obligations*");
    await preview.getByRole("button", { name: "Try again" }).click();
    await preview.getByText(/^A removal that began earlier is assumed to continue:/).waitFor();
    await section("Dates").getByRole("button", { name: "Try again" }).click();
    await section("Dates").getByText("Content: whole organization").waitFor();
  });

  test("report that the calendar could not be created, and save it on the next press", async () => {
    await open();
    await host.change(exclude("ENG"));
    await page.route("**/coming-days-*.js", (route) => route.abort());
    await page.goto(host.origin);
    await button("Save dates to a calendar").click();
    await page.getByText("Couldn't create the file.").waitFor();
    await page.unroute("**/coming-days-*.js");
    const saving = page.waitForEvent("download");
    await button("Save dates to a calendar").click();
    await saving;
    await page.getByText("Couldn't create the file.").waitFor({ state: "detached" });
  });

  test("are requested once for all parts of the panel, and once after a change", async () => {
    await open();
    let asked = 0;
    page.on("request", (request) => {
      if (request.url().includes("/obligations")) asked += 1;
    });
    await page.goto(host.origin);
    await button("How contributed data is protected").click();
    await page.getByText("Nothing to remove right now").waitFor();
    await section("Dates").getByText("Nothing is due right now.").waitFor();
    expect(asked).toBe(1);
    await host.change({ type: "set-in-app-data", value: "off" });
    await section("Dates").getByText("Content: whole organization").waitFor();
    expect(asked).toBe(2);
  });
});

test("coverage and dates fit a page 280 px wide in both directions", async () => {
  await open();
  await host.change(exclude("ENG"));
  await page.setViewportSize({ width: 280, height: 800 });
  await page.goto(host.origin);
  await section("Dates").getByText("Content: Engineering (ENG, Jira, Acme)").waitFor();
  for (const direction of ["ltr", "rtl"]) {
    const overflow = await page.evaluate((dir) => {
      const root = document.querySelector("contribution-settings")?.shadowRoot;
      root?.querySelector(".panel")?.setAttribute("dir", dir);
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    }, direction);
    expect(overflow).toBe(0);
  }
});
