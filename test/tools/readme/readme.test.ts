import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { elementTables, withTables } from "./tables.ts";

const ROOT = new URL("../../../", import.meta.url);
const read = (path: string) => readFile(new URL(path, ROOT), "utf8");

test("widget/README.md has the tables that `npm run docs` writes", async () => {
  const readme = await read("widget/README.md");
  expect(readme).toBe(await withTables(readme));
});

test("every row of the tables has a description", async () => {
  const rows = (await elementTables()).split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => row.endsWith("|  |"))).toEqual([]);
});

test("README.md has at most 150 lines", async () => {
  expect((await read("README.md")).split("\n").length).toBeLessThanOrEqual(150);
});
