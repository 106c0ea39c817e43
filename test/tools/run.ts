import { spawnSync } from "node:child_process";
import { startVitest } from "vitest/node";
import { MAY_SET_POLICY } from "../harness/policy.ts";

/*
 * `npm test`: checks, build and every test. Continues after a failure, so that one run shows everything. The last
 * line counts steps and tests.
 */

const STEPS = ["typecheck", "lint", "test:setup", "build", "size"];

const counts = { passed: 0, failed: 0 };

for (const step of STEPS) {
  const start = performance.now();
  const shell = process.platform === "win32";
  const { status } = spawnSync("npm", ["run", "--silent", step], { stdio: "inherit", shell });
  report(step, status === 0, start);
}

if (process.platform !== "linux") console.log("skipped: permission prompts, which need Xvfb");
if (!MAY_SET_POLICY) console.log("skipped: policies of the machine, which need root on Linux");

const start = performance.now();
const vitest = await startVitest("test", [], { watch: false });
const modules = vitest.state.getTestModules();
for (const test of modules.flatMap(({ children }) => [...children.allTests()])) {
  // A skipped test is a failure: it proves nothing.
  counts[test.result().state === "passed" ? "passed" : "failed"] += 1;
}
const hasPassed = modules.length > 0 && modules.every((module) => module.ok());
report("tests", hasPassed && vitest.state.getUnhandledErrors().length === 0, start);
await vitest.close();

console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed === 0 ? 0 : 1;

function report(name: string, ok: boolean, startedAt: number): void {
  counts[ok ? "passed" : "failed"] += 1;
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`${ok ? "passed" : "FAILED"}: ${name} (${seconds} s)`);
}
