import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { outdatedModes } from "./build-outdated.ts";

const BUILT_AT_S = 2_000;
const OUTPUTS = ["dist/package/widget.js", "dist/chrome/background.js"];
const SOURCES = [
  "shared/rules.ts",
  "widget/panel.tsx",
  "extension/popup/popup.tsx",
  "manifest.json",
  "vite.config.ts",
  "package.json",
  "package-lock.json",
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "contribution-lens-outdated-"));
  for (const path of SOURCES) write(path, BUILT_AT_S - 1);
  for (const path of OUTPUTS) write(path, BUILT_AT_S);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes a file; it and its folders are changed at a time. */
function write(path: string, atS: number): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, "");
  touch(path, atS);
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) touch(folder, atS);
}

function touch(path: string, atS: number): void {
  utimesSync(join(root, path), atS, atS);
}

const outdated = () => outdatedModes(["widget", "chrome"], root);

test("nothing is built if every output is newer than its sources", () => {
  expect(outdated()).toEqual([]);
});

test.each([
  ["shared/rules.ts", ["widget", "chrome"]],
  ["widget/panel.tsx", ["widget", "chrome"]],
  ["extension/popup/popup.tsx", ["chrome"]],
  ["manifest.json", ["chrome"]],
  ["package-lock.json", ["widget", "chrome"]],
])("a change of %s builds %j", (path, modes) => {
  touch(path, BUILT_AT_S + 1);
  expect(outdated()).toEqual(modes);
});

test("a removed source builds what may have used it", () => {
  rmSync(join(root, "extension/popup/popup.tsx"));
  expect(outdated()).toEqual(["chrome"]);
});

test("a missing output is built", () => {
  rmSync(join(root, "dist/package"), { recursive: true });
  expect(outdated()).toEqual(["widget"]);
});
