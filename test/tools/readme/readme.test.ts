import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { elementTables, withTables } from "./tables.ts";

const README = new URL("../../../README.md", import.meta.url);

test("the README's tables of attributes, properties, events, parts and custom properties are the source's", async () => {
  const readme = await readFile(README, "utf8");
  expect(readme).toBe(await withTables(readme));
});

test("every row of the tables says what it is", async () => {
  const rows = (await elementTables()).split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => row.endsWith("|  |"))).toEqual([]);
});
