import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { fixture } from "../../fixtures.ts";
import { elementTables, withTables } from "./tables.ts";

const run = promisify(execFile);
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

test.each(["README.md", "shared/rules/README.md"])("the first sample of %s runs", async (path) => {
  const [, code = ""] = /```ts\n([\s\S]*?)```/.exec(await read(path)) ?? [];
  const text = `const text = ${JSON.stringify(JSON.stringify(fixture("acme")))};\n`;
  const { stdout } = await run("node", ["--input-type=module", "-e", text + code], {
    cwd: fileURLToPath(ROOT),
  });
  expect(stdout.trim()).toBe("metadata-only");
});

test("README.md has at most 150 lines", async () => {
  expect((await read("README.md")).split("\n").length).toBeLessThanOrEqual(150);
});
