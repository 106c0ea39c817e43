import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MAY_SET_CHROMIUM_POLICY } from "../harness/policy.ts";

/**
 * `npm test`: checks, build, every test. Goes on after a failure so that one run shows everything, and ends
 * with one line that counts.
 */
const steps: readonly [name: string, command: readonly string[]][] = [
  ["types", ["tsc", "--noEmit"]],
  ["lint and format", ["biome", "ci", "--error-on-warnings"]],
  ["browsers and database", ["tsx", "test/harness/install.ts"]],
  ["build", ["npm", "run", "--silent", "build"]],
];

let passed = 0;
let failed = 0;

function run(command: readonly string[]): boolean {
  const [name = "", ...args] = command;
  const { status } = spawnSync(name, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return status === 0;
}

function count(name: string, ok: boolean): void {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? "passed" : "FAILED"}: ${name}`);
}

for (const [name, command] of steps) count(name, run(command));

if (process.platform !== "linux") {
  console.log("left out here: the browser's question for permission, which needs Xvfb and xdotool");
}
if (!MAY_SET_CHROMIUM_POLICY) {
  console.log("left out here: an employer's policy in Chromium, which only root may set, on Linux");
}
const folder = mkdtempSync(join(tmpdir(), "contribution-lens-test-"));
const report = join(folder, "report.json");
const ok = run([
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
]);
try {
  const results: unknown = JSON.parse(readFileSync(report, "utf8"));
  const numbers = results as Record<string, number>;
  passed += numbers["numPassedTests"] ?? 0;
  failed += numbers["numFailedTests"] ?? 0;
  // A test that does not run is no test that passes.
  failed += (numbers["numPendingTests"] ?? 0) + (numbers["numTodoTests"] ?? 0);
} catch {
  failed += 1;
}
rmSync(folder, { recursive: true, force: true });
// A file that cannot even be loaded, or an unhandled error, counts no test.
if (!ok && failed === 0) failed = 1;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
