import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { accessibilityViolations, mount } from "../../test/harness/component.tsx";
import { Table } from "./table.tsx";

const table = (
  <Table
    head={["Space", "Metadata", "In-app data"]}
    rows={[
      ["Documentation", "Contributed", "Contributed"],
      ["People", "Contributed", "Excluded"],
    ]}
  />
);

test("a table has a header for each column and each row", async () => {
  mount(table);
  await expect.element(page.getByRole("columnheader", { name: "In-app data" })).toBeVisible();
  await expect.element(page.getByRole("rowheader", { name: "People" })).toBeVisible();
  await expect
    .element(page.getByRole("row", { name: "People Contributed Excluded" }))
    .toBeVisible();
});

test("a table names the column of each cell, for layouts without a header row", async () => {
  const root = mount(table);
  const labels = [...root.querySelectorAll<HTMLElement>("td")].map(({ dataset }) => dataset);
  expect(labels.map(({ label }) => label)).toEqual([
    "Metadata",
    "In-app data",
    "Metadata",
    "In-app data",
  ]);
});

test("a table has no accessibility violation", async () => {
  expect(await accessibilityViolations(mount(table))).toEqual([]);
});
