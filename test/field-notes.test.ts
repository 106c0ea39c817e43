import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const read = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), "utf8");

const rows = read("test/field-notes.md")
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

test("every field note from 1 to 32 has one row", () => {
  const numbers = rows.map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
});

test.each(rows.filter(([, , , , reference]) => reference !== ""))(
  "field note %s%s has the test that is named for it",
  (_, _number, _elsewhere, _here, reference = "") => {
    const [, file = "", title = ""] = /^`([^`]+)`: (.+)$/.exec(reference) ?? [];
    expect(read(file)).toContain(JSON.stringify(title));
  },
);

test("a field note without a test says why", () => {
  for (const [, , , here = "", reference] of rows) {
    if (reference === "") expect(here).toMatch(/`[\w-]+\.ts`/);
  }
});
