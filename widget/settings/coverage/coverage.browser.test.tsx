import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { assess } from "../../../shared/rules/assess.ts";
import { acme, mountSettings } from "../../../test/harness/mount-settings.ts";

const coverage = page.getByRole("region", { name: "Coverage" });
const bars = coverage.getByRole("img");
const exclude = {
  type: "add-exception",
  effect: "exclude",
  target: { kind: "space", site: "main", app: "jira", key: "ENG" },
} as const;

/** The texts of the table, row by row. */
const cells = () =>
  coverage
    .getByRole("row")
    .elements()
    .map((row) => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent));

test("coverage counts as many spaces as `assess` finds one by one", async () => {
  const { organization } = mountSettings(acme, (settings) => settings.change(exclude));
  await coverage.getByRole("button", { name: "Show as table" }).click();
  const count = (app: string, answer: "yes" | "no") =>
    organization.sites
      .flatMap((site) => site.apps.map((found) => ({ site: site.id, ...found })))
      .filter((found) => found.app === app)
      .flatMap(({ site, spaces = [] }) => spaces.map(({ key }) => ({ site, key })))
      .map(({ site, key }) => assess(organization, { kind: "space", site, app, key }, new Date()))
      .filter(({ inAppData }) => inAppData.contributed === answer).length;
  const rowOf = (app: string, name: string) => {
    const [yes, no] = [count(app, "yes"), count(app, "no")];
    return [name, `${yes}`, `${no}`, `${yes + no}`];
  };
  await expect.element(coverage.getByRole("table")).toBeVisible();
  expect(cells().slice(1)).toEqual([
    rowOf("jira", "Jira"),
    rowOf("confluence", "Confluence"),
    rowOf("jira-service-management", "Jira Service Management"),
  ]);
});

test("the coverage table leaves out a column of zeros", async () => {
  mountSettings();
  await coverage.getByRole("button", { name: "Show as table" }).click();
  await expect.element(coverage.getByRole("table")).toBeVisible();
  expect(cells()[0]).toEqual(["App", "Contributed", "Spaces"]);
});

test("coverage names each bar by its numbers", async () => {
  mountSettings(acme, (settings) => settings.change(exclude));
  await expect.element(page.getByRole("img", { name: "Jira: 1 of 2 spaces" })).toBeVisible();
});

test("coverage follows a colleague's change", async () => {
  const settings = mountSettings();
  await expect.element(page.getByText("5 of 5 spaces contribute content.")).toBeVisible();
  settings.change({ type: "set-in-app-data", value: "off" });
  await expect.element(page.getByText("0 of 5 spaces contribute content.")).toBeVisible();
  await expect.element(page.getByText("Metadata of all spaces is contributed.")).toBeVisible();
});

test("coverage by site shows the eight largest first, and all on request", async () => {
  const laboratories = Array.from({ length: 12 }, (_, index) => ({
    id: `l${index}`,
    host: `l${index}.atlassian.net`,
    name: `Laboratory l${index}`,
    apps: [
      {
        app: "jira",
        plan: "standard",
        state: "active",
        spaces: Array.from({ length: index + 1 }, (_, space) => ({ key: `K${space}`, name: "X" })),
      } as const,
    ],
  }));
  mountSettings({ ...acme, sites: [...acme.sites, ...laboratories] });
  await page.getByRole("radio", { name: "By site" }).click();
  await expect.element(bars.first()).toHaveAccessibleName("Laboratory l11: 12 of 12 spaces");
  expect(bars.elements()).toHaveLength(8);
  await page.getByRole("button", { name: "Show all 13 sites" }).click();
  await expect
    .element(page.getByRole("img", { name: "Laboratory l0: 1 of 1 space" }))
    .toBeInTheDocument();
  expect(bars.elements()).toHaveLength(13);
});

test("coverage shows a message if no space is listed", async () => {
  mountSettings({ ...acme, sites: acme.sites.slice(1) });
  await expect.element(coverage.getByText("No spaces are listed.")).toBeVisible();
});
