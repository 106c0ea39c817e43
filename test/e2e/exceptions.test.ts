import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { launchPlainChromium } from "../harness/plain-chromium.ts";
import { bigInventory } from "./big-organization.ts";
import { collectErrors } from "./collect-errors.ts";
import { Host } from "./host.ts";
import { visibleText } from "./visible-text.ts";

const SPACES = 4_800;

let browser: Browser;
let host: Host;
let page: Page;
let errors: string[];

beforeAll(async () => {
  browser = await launchPlainChromium();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  host = await Host.start(bigInventory(SPACES, 40));
  page = await browser.newPage();
  errors = await collectErrors(page);
  await page.goto(host.origin);
  await button("Manage exceptions").click();
  await page.getByText(/4,8\d\d found; 0 have an exception/).waitFor();
});
afterEach(async () => {
  expect(errors).toEqual([]);
  await page.close();
  await host.stop();
});

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const rows = () => page.locator(".rows li");
const box = (name: string | RegExp) => page.getByRole("checkbox", { name });
const revision = async () => (await host.request("")).headers.get("ETag");
const space = (key: string) => ({ kind: "space", site: "s1", app: "confluence", key });

test("an admin excludes many of 4,800 spaces as one change that is named, kept in the history and taken back", async () => {
  expect(await rows().count()).toBeLessThan(40);
  // A row that is cut says that there are more.
  const list = await page.locator(".rows").evaluate(({ clientHeight }) => clientHeight);
  const row = await rows()
    .first()
    .evaluate((node) => node.getBoundingClientRect().height);
  expect((list / row) % 1).toBeCloseTo(0.5);
  await page.getByLabel("Find a space, app or connector").fill("1  TEAM");
  await page.getByLabel("Site").selectOption("Acme 7");
  await page.getByLabel("App", { exact: true }).selectOption("Confluence");
  await visibleText(page, /^\d+ found; 0 have an exception$/).waitFor();
  await button("Select all shown").click();
  const said = await page.getByText(/to exclude; not saved yet/).textContent();
  const many = Number.parseInt(said ?? "", 10);
  expect(many).toBeGreaterThan(5);
  await button("Review").click();
  await visibleText(page, `${many} of 4,800 spaces stop contributing content`).waitFor();
  const did = `xclude ${many}: Team 1 of 7, Team 10 of 7, Team 11 of 7 and ${many - 3} more`;
  await page.getByRole("group", { name: `E${did}?` }).waitFor();
  await button("Save").click();
  await visibleText(page, `Saved: e${did}.`).waitFor();
  expect(await revision()).toBe('"2"');
  expect(await page.getByText("not saved yet").count()).toBe(0);
  await button("Undo").click();
  await visibleText(page, /0 have an exception/).waitFor();
  await visibleText(page, `Saved: remove ${many} exceptions: Team 1 of 7`).waitFor();
  expect(await host.settings()).toMatchObject({ exceptions: [] });
  expect(await page.getByText("not saved yet").count()).toBe(0);
  await button("History").click();
  await page.getByLabel("Find by person or change").fill("EXCLUDE team 12 mara");
  const entry = page.getByText(`Mara Ito: e${did}`);
  await entry.focus();
  await page.keyboard.press("Enter");
  await page.getByText("exclude Team 12 of 7 (C7X12, Confluence, Acme 7)").waitFor();
  expect(await page.locator(".history li li").count()).toBe(many);
  await page.getByLabel("Find by person or change").fill("exclude legal");
  await page.locator(".history").getByText("No matches.").waitFor();
});

test("the whole way is open to a keyboard alone", async () => {
  await page.getByLabel("Show").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Space");
  await page.keyboard.press("End");
  await page.keyboard.press("Space");
  await page.getByText("2 to exclude; not saved yet.").waitFor();
  const last = page.locator("li:focus-within");
  expect(await last.getAttribute("aria-posinset")).toMatch(/^48\d\d$/);
  await page.keyboard.press("Home");
  expect(await last.getAttribute("aria-posinset")).toBe("1");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText(/^Exclude 2: .* and .*\?$/).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await visibleText(page, /^Saved: exclude 2: /).waitFor();
  expect(await revision()).toBe('"2"');
});

test("what a colleague saves meanwhile leaves the ticks as they are, but for what is done by it", async () => {
  await page.getByLabel("Find a space, app or connector").fill("C1X");
  await box(/\(C1X0\)/).check();
  await box(/\(C1X1\)/).check();
  await page.getByText("2 to exclude").waitFor();
  await host.change({ type: "add-exception", effect: "exclude", target: space("C1X0") });
  await page.getByText("1 to exclude; not saved yet.").waitFor();
  expect(await box(/\(C1X0\)/).isChecked()).toBe(true);
  expect(await box(/\(C1X1\)/).isChecked()).toBe(true);
});

test("what is ticked stays when the list is closed, and the line says that it is not saved", async () => {
  await page.getByLabel("Find a space, app or connector").fill("C1X");
  await box(/\(C1X0\)/).check();
  await box(/\(C1X1\)/).check();
  await button("Review").click();
  await page.getByText(/^Exclude 2: .*\?$/).waitFor();
  await button("Manage exceptions").click();
  await page.getByText("Exceptions", { exact: true }).waitFor({ state: "detached" });
  await page.getByText("2 to exclude; not saved yet.").waitFor();
  expect(await page.getByRole("group").count()).toBe(0);
  await host.change({ type: "add-exception", effect: "exclude", target: space("C1X0") });
  await page.getByText("1 to exclude; not saved yet.").waitFor();
  await button("Manage exceptions").click();
  expect(await box(/\(C1X1\)/).isChecked()).toBe(true);
  await button("Clear").click();
  await button("Manage exceptions").click();
  await page.getByText("Exceptions", { exact: true }).waitFor({ state: "detached" });
  expect(await page.getByText("not saved yet").count()).toBe(0);
});

test("exceptions without effect say why, and are removed one by one or all at once", async () => {
  const changes = ["C1X3", "C1X4", "C1X5"].map((key) => ({
    type: "add-exception",
    effect: "exclude",
    target: space(key),
  }));
  await host.change({ type: "batch", changes });
  await visibleText(page, /3 have an exception/).waitFor();
  await page.getByRole("switch").click();
  await page.getByText("3 exclusions are kept, with no effect for now.").waitFor();
  await button("Turn off").click();
  await page.getByText("3 exceptions have no effect right now", { exact: true }).waitFor();
  await page.getByLabel("Show").selectOption("With no effect right now");
  await page
    .getByText(/Exclusions have no effect right now. They're kept, and apply while .* is on\./)
    .waitFor();
  expect(await rows().count()).toBe(3);
  for (const width of [280, 360, 900]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await overlaps(), `at ${width} px`).toEqual([]);
  }
  await button(/Remove the exception for Team 3 .*no effect right now/).click();
  await page.getByText("1 to remove; not saved yet.").waitFor();
  await button("Remove all shown").press("Enter");
  await page.getByText("3 to remove; not saved yet.").waitFor();
  await page.locator("button:focus", { hasText: "Keep all shown" }).waitFor();
  await button("Review").click();
  await button("Save").click();
  await visibleText(page, "No matches.").waitFor();
  expect(await host.settings()).toMatchObject({ exceptions: [] });
});

test("where it is not known what is in force no exception is said to be without effect, and each can be removed", async () => {
  await host.change({ type: "add-exception", effect: "exclude", target: space("C1X3") });
  await page.goto("about:blank");
  const { settings, revision: _, ...inventory } = await (await host.request("")).json();
  host.role = "service";
  const replaced = await host.request("", {
    method: "PUT",
    headers: { "If-Match": (await revision()) ?? "" },
    body: JSON.stringify(inventory).replaceAll('"standard"', '"unknown"'),
  });
  expect(replaced.status).toBe(200);
  host.role = "admin";
  await page.goto(host.origin);
  await button("Manage exceptions").click();
  await page.getByText("so exceptions can't be added now.").waitFor();
  const show = page.getByLabel("Show");
  await show.selectOption("With no effect right now");
  await visibleText(page, "No matches.").waitFor();
  await show.selectOption("With an exception");
  await rows().getByText("excluded", { exact: false }).waitFor();
  expect(await rows().textContent()).not.toContain("no effect");
  await button(/Remove the exception for Team 3 .*\(excluded\)/).click();
  await button("Review").click();
  await button("Save").click();
  await visibleText(page, "No matches.").waitFor();
  expect(await host.settings()).toMatchObject({ exceptions: [] });
});

test("a space of an excluded app says so, though its own box is empty", async () => {
  await host.change({
    type: "add-exception",
    effect: "exclude",
    target: { kind: "app", site: "s1", app: "confluence" },
  });
  await page.getByLabel("Find a space, app or connector").fill("C1X3");
  const row = rows().first();
  await row.getByText("excluded with its app").waitFor();
  expect(await row.getByRole("checkbox").isChecked()).toBe(false);
});

test("a space that no list has is excluded by its key, and by that alone", async () => {
  await page.getByLabel("Site").selectOption("Acme 1");
  await page.getByLabel("App", { exact: true }).selectOption("Confluence");
  await page.getByLabel("Find a space, app or connector").fill("team");
  await visibleText(page, "60 found; 0 have an exception").waitFor();
  await button("Select all shown").click();
  await page.getByText("60 to exclude; not saved yet.").waitFor();
  await box(/Team/).first().press("End");
  const last = page.locator("li:focus-within");
  await last.getByText("not listed: add it by its key").waitFor();
  expect(await last.getAttribute("aria-posinset")).toBe("61");
  expect(await last.getByRole("checkbox").isChecked()).toBe(false);
  await button("Clear").click();
  await page.getByLabel("Find a space, app or connector").fill("~mara");
  await visibleText(page, "No matches.").waitFor();
  await box(/~mara/).check();
  await button("Review").click();
  await page.getByText(/^~mara \(Confluence, Acme \d\) stops contributing content\.$/).waitFor();
  await button("Save").click();
  await visibleText(page, /^Saved: exclude ~mara/).waitFor();
  expect(await host.settings()).toMatchObject({ exceptions: [{ target: { key: "~mara" } }] });
});

test("ticks beyond what one change can hold are kept for the next, and all are taken back like that", async () => {
  await page.getByLabel("Find a space, app or connector").fill("x5");
  await button("Select all shown").press("Enter");
  await page
    .getByText("880 to exclude; not saved yet. You can save 500 exceptions at once")
    .waitFor();
  await save(/^Saved: (exclude 500|remove 500 exceptions): .* and 497 more\./);
  await page.getByText("380 to exclude; not saved yet.").waitFor();
  await save(/^Saved: (exclude 380|remove 380 exceptions): .* and 377 more\./);
  await visibleText(page, "880 found; 880 have an exception").waitFor();
  await button("Deselect all shown").press("Enter");
  await page
    .getByText("880 to remove; not saved yet. You can save 500 exceptions at once")
    .waitFor();
  await save(/^Saved: (exclude 500|remove 500 exceptions): .* and 497 more\./);
  await save(/^Saved: (exclude 380|remove 380 exceptions): .* and 377 more\./);
  expect(await host.settings()).toMatchObject({ exceptions: [] });
});

/** Names of rows that run into their button, or out of the row. */
function overlaps(): Promise<string[]> {
  return page.locator(".rows li").evaluateAll((found) =>
    found.flatMap((row) => {
      const [name, press] = [".row-name", "button"].map((part) =>
        row.querySelector(part)?.getBoundingClientRect(),
      );
      const { top, bottom, left, right } = row.getBoundingClientRect();
      const inside = [name, press].every(
        (part) =>
          part &&
          part.width > 0 &&
          part.top >= top &&
          part.bottom <= bottom &&
          part.left >= left &&
          part.right <= right,
      );
      return inside && name && press && name.right <= press.left ? [] : [row.textContent ?? ""];
    }),
  );
}

async function save(said: RegExp): Promise<void> {
  await button("Review").click();
  await button("Save").click();
  await visibleText(page, said).waitFor();
}
