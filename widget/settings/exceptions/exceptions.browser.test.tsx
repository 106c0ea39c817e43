import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { MemorySettings } from "../../../test/harness/memory-client.ts";
import { mountSettings, withSpaces } from "../../../test/harness/mount-settings.ts";

/* The list of exceptions of an organization with 4,800 spaces. */

const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const checkbox = (name: string | RegExp) => page.getByRole("checkbox", { name });
const text = (value: string | RegExp) => page.getByRole("main").getByText(value).last();
const search = page.getByLabelText("Find a space, app or connector");
const show = page.getByLabelText("Show");
const listItem = page.getByRole("listitem");
/** The rendered rows of the list. */
const rows = () => [...(root()?.querySelectorAll<HTMLElement>(".rows li") ?? [])];
const root = () => document.querySelector("contribution-settings")?.shadowRoot;
const space = (key: string) => ({ kind: "space", site: "s1", app: "confluence", key }) as const;
const exclude = (key: string) =>
  ({ type: "add-exception", effect: "exclude", target: space(key) }) as const;

let settings: MemorySettings;

beforeEach(async () => {
  settings = mountSettings(withSpaces(4_800, 40));
  await button("Manage exceptions").click();
  await expect.element(text(/4,8\d\d found; 0 have an exception/)).toBeInTheDocument();
});

/** Reviews the selection, saves it, and waits for the message. */
async function save(message: string | RegExp): Promise<void> {
  await button("Review").click();
  await button("Save").click();
  await expect.element(text(message)).toBeInTheDocument();
}

/** Filters for the spaces C1X0 to C1X59, and selects two of them. */
async function selectTwo(): Promise<void> {
  await search.fill("C1X");
  await checkbox(/\(C1X0\)/).click();
  await checkbox(/\(C1X1\)/).click();
  await expect.element(text("2 to exclude; not saved yet.")).toBeVisible();
}

describe("the list", () => {
  test("renders the visible rows only, and half of the next one", async () => {
    expect(rows().length).toBeLessThan(40);
    const listHeight = root()?.querySelector(".rows")?.clientHeight ?? 0;
    const rowHeight = rows()[0]?.getBoundingClientRect().height ?? 1;
    expect((listHeight / rowHeight) % 1).toBeCloseTo(0.5);
  });

  test("finds rows by words in any order and case, by site and by app", async () => {
    await search.fill("1  TEAM");
    await page.getByLabelText("Site").selectOptions("Acme 7");
    await page.getByLabelText("App", { exact: true }).selectOptions("Confluence");
    await expect.element(text("15 found; 0 have an exception")).toBeInTheDocument();
    await button("Select all shown").click();
    await save(/^Saved: exclude 15: Team 1 of 7, Team 10 of 7, Team 11 of 7 and 12 more\.$/);
    expect(settings.organization.revision).toBe(2);
  });

  test("says what will hold for the content of each row, and marks what is not saved", async () => {
    await selectTwo();
    const row = listItem.filter({ hasText: "(C1X0)" });
    await expect.element(row.getByText("Not contributed")).toHaveClass("pill pending");
    await expect
      .element(listItem.filter({ hasText: "(C1X2)" }).getByText("Contributed"))
      .toHaveClass("pill");
  });

  test("stands under its app, whose exception decides for its spaces at once", async () => {
    await page.getByLabelText("Site").selectOptions("Acme 7");
    await checkbox(/Confluence/).click();
    await expect.poll(() => rows()[1]?.className).toBe("choice nested");
    expect(rows()[1]?.textContent).toContain("Not contributed");
  });

  test("closes from its foot, and the focus returns to the button that opened it", async () => {
    await button("Close").click();
    await expect.element(search).not.toBeInTheDocument();
    expect(root()?.activeElement?.textContent).toBe("Manage exceptions");
  });

  test("names the row of a space that its app's exception covers", async () => {
    settings.change({
      type: "add-exception",
      effect: "exclude",
      target: { kind: "app", site: "s1", app: "confluence" },
    });
    await search.fill("C1X3");
    await expect.element(listItem.first().getByText("excluded with its app")).toBeVisible();
    await expect.element(listItem.first().getByRole("checkbox")).not.toBeChecked();
  });

  test("excludes a space that isn't listed by its key", async () => {
    await page.getByLabelText("Site").selectOptions("Acme 1");
    await page.getByLabelText("App", { exact: true }).selectOptions("Confluence");
    await search.fill("~mara");
    await expect.element(text("No matches.")).toBeInTheDocument();
    await checkbox(/~mara/).click();
    await button("Review").click();
    await expect
      .element(text(/^~mara \(Confluence, Acme \d\) stops contributing content\.$/))
      .toBeInTheDocument();
    await button("Save").click();
    await expect.element(text(/^Saved: exclude ~mara/)).toBeInTheDocument();
    expect(settings.organization.settings.exceptions).toMatchObject([{ target: { key: "~mara" } }]);
  });

  test("leaves the suggested key out when all shown rows are selected", async () => {
    await page.getByLabelText("Site").selectOptions("Acme 1");
    await page.getByLabelText("App", { exact: true }).selectOptions("Confluence");
    await search.fill("team");
    await expect.element(text("60 found; 0 have an exception")).toBeInTheDocument();
    await button("Select all shown").click();
    await expect.element(text("60 to exclude; not saved yet.")).toBeVisible();
    (checkbox(/Team/).first().element() as HTMLElement).focus();
    await userEvent.keyboard("{End}");
    const last = listItem.filter({ hasText: "not listed: add it by its key" });
    await expect.element(last).toHaveAttribute("aria-posinset", "61");
    await expect.element(last.getByRole("checkbox")).not.toBeChecked();
  });
});

describe("the selection", () => {
  test("is made, reviewed and saved with only the keyboard", async () => {
    (show.element() as HTMLElement).focus();
    for (const key of ["Tab", "Tab", "ArrowDown", "Space", "End", "Space"]) {
      await userEvent.keyboard(`{${key}}`);
    }
    await expect.element(text("2 to exclude; not saved yet.")).toBeVisible();
    const active = () => root()?.activeElement?.closest("li")?.getAttribute("aria-posinset");
    expect(active()).toMatch(/^48\d\d$/);
    await userEvent.keyboard("{Home}");
    await expect.poll(active).toBe("1");
    await userEvent.keyboard("{Tab}{Tab}{Enter}");
    await expect.element(text(/^Exclude 2: .* and .*\?$/)).toBeVisible();
    await userEvent.keyboard("{Tab}{Tab}{Tab}{Enter}");
    await expect.element(text(/^Saved: exclude 2: /)).toBeInTheDocument();
    expect(settings.organization.revision).toBe(2);
  });

  test("has the main button until its preview has it", async () => {
    const mainButtons = () =>
      [...(root()?.querySelectorAll("button.primary") ?? [])].map(({ textContent }) => textContent);
    expect(mainButtons()).toEqual([]);
    await selectTwo();
    expect(mainButtons()).toEqual(["Review"]);
    await button("Review").click();
    await expect.poll(mainButtons).toEqual(["Save"]);
  });

  test("drops what a colleague has saved, and keeps the rest", async () => {
    await selectTwo();
    settings.change(exclude("C1X0"));
    await expect.element(text("1 to exclude; not saved yet.")).toBeVisible();
    await expect.element(checkbox(/\(C1X0\)/)).toBeChecked();
    await expect.element(checkbox(/\(C1X1\)/)).toBeChecked();
  });

  test("is kept while the list is closed", async () => {
    await selectTwo();
    await button("Review").click();
    await expect.element(text(/^Exclude 2: .*\?$/)).toBeVisible();
    await button("Manage exceptions").click();
    await expect.element(search).not.toBeInTheDocument();
    await expect.element(page.getByRole("group")).not.toBeInTheDocument();
    await expect.element(text("2 to exclude; not saved yet.")).toBeVisible();
    await button("Manage exceptions").click();
    await expect.element(checkbox(/\(C1X1\)/)).toBeChecked();
  });

  test("is empty once it is cleared, also in the closed list", async () => {
    await selectTwo();
    await button("Clear").click();
    await button("Manage exceptions").click();
    await expect.element(search).not.toBeInTheDocument();
    await expect.element(page.getByText("not saved yet")).not.toBeInTheDocument();
  });

  test("of more than 500 is saved in several changes", async () => {
    await search.fill("x5");
    await button("Select all shown").click();
    await expect
      .element(text(/^880 to exclude; not saved yet\. You can save 500 exceptions at once/))
      .toBeVisible();
    await save(/^Saved: exclude 500: .* and 497 more\./);
    await expect.element(text("380 to exclude; not saved yet.")).toBeVisible();
    await save(/^Saved: exclude 380: .* and 377 more\./);
    await expect.element(text("880 found; 880 have an exception")).toBeInTheDocument();
    expect(settings.organization.settings.exceptions).toHaveLength(880);
  });

  test("of more than 500 is removed in several changes", async () => {
    const keys = Array.from({ length: 60 }, (_, index) => index);
    const changes = keys.flatMap((index) =>
      Array.from({ length: 10 }, (_, site) => ({
        ...exclude(`C${site}X${index}`),
        target: {
          kind: "space",
          site: `s${site}`,
          app: "confluence",
          key: `C${site}X${index}`,
        } as const,
      })),
    );
    settings.change({ type: "batch", changes: changes.slice(0, 500) });
    settings.change({ type: "batch", changes: changes.slice(500) });
    await show.selectOptions("With an exception");
    await expect.element(text("600 found; 600 have an exception")).toBeInTheDocument();
    await button("Deselect all shown").click();
    await save(/^Saved: remove 500 exceptions: .* and 497 more\./);
    await save(/^Saved: remove 100 exceptions: .* and 97 more\./);
    expect(settings.organization.settings.exceptions).toEqual([]);
  });
});

describe("dormant exceptions", () => {
  beforeEach(async () => {
    const changes = ["C1X3", "C1X4", "C1X5"].map(exclude);
    settings.change({ type: "batch", changes });
    await expect.element(text(/3 have an exception/)).toBeInTheDocument();
    await page.getByRole("switch").click();
    await expect
      .element(page.getByText("3 exclusions are kept, with no effect for now."))
      .toBeVisible();
    await button("Turn off").click();
    await expect.element(text("3 exceptions have no effect right now")).toBeVisible();
    await show.selectOptions("With no effect right now");
  });

  test("say why they have no effect", async () => {
    await expect
      .element(
        text(/Exclusions have no effect right now. They're kept, and apply while .* is on\./),
      )
      .toBeVisible();
    expect(rows()).toHaveLength(3);
  });

  test("are removed one by one or all at once", async () => {
    await button(/Remove the exception for Team 3 .*no effect right now/).click();
    await expect.element(text("1 to remove; not saved yet.")).toBeVisible();
    (button("Remove all shown").element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(text("3 to remove; not saved yet.")).toBeVisible();
    await expect.poll(() => root()?.activeElement?.textContent).toBe("Keep all shown");
    await save("No matches.");
    expect(settings.organization.settings.exceptions).toEqual([]);
  });

  test.each([280, 360, 900])("keep name and button apart in a row, %i px wide", async (width) => {
    await page.viewport(width, 700);
    await expect.poll(() => rows().length).toBe(3);
    const overlapping = rows().filter((row) => {
      const name = row.querySelector(".row-name")?.getBoundingClientRect();
      const press = row.querySelector("button")?.getBoundingClientRect();
      return !name || !press || (name.right > press.left && name.bottom > press.top);
    });
    expect(overlapping.map(({ textContent }) => textContent)).toEqual([]);
  });
});

test("an exception can be removed while the setting isn't known, and isn't said to be without effect", async () => {
  document.querySelector("main")?.remove();
  const { organization } = settings;
  const sites = organization.sites.map((site) => ({
    ...site,
    apps: site.apps.map((app) => ({ ...app, plan: "unknown" as const })),
  }));
  const exceptions = [{ effect: "exclude", target: space("C1X3") } as const];
  settings = mountSettings({
    ...organization,
    sites,
    settings: { ...organization.settings, exceptions },
  });
  await button("Manage exceptions").click();
  await expect.element(page.getByText("so exceptions can't be added now.")).toBeVisible();
  await show.selectOptions("With no effect right now");
  await expect.element(text("No matches.")).toBeInTheDocument();
  await show.selectOptions("With an exception");
  await expect.poll(() => rows().length).toBe(1);
  expect(rows()[0]?.textContent).toContain("excluded");
  expect(rows()[0]?.textContent).not.toContain("no effect");
  await button(/Remove the exception for Team 3 .*\(excluded\)/).click();
  await save("No matches.");
  expect(settings.organization.settings.exceptions).toEqual([]);
});
