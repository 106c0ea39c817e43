import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const ROOT = join(import.meta.dirname, "../../..");
const PROPERTY_TESTS = /oracle|properties|hostile/;

/** Runs examples before properties, because the first test that fails ends the run of a mutant. */
class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  return PROPERTY_TESTS.test(moduleId) ? 1 : 0;
}

/** The unit tests of the mutated rooms, with property tests cut short: a mutant runs every test that covers it. */
export default defineConfig({
  root: process.cwd().includes(".stryker-tmp") ? process.cwd() : ROOT,
  test: {
    include: ["shared/{policy,model,rules}/**/*.test.ts"],
    setupFiles: ["test/harness/property-seed.ts", "test/tools/mutation/short-properties.ts"],
    // A worker thread can't change its time zone, and building the generator of web addresses takes a second.
    testNamePattern: /^(?!.*(in every time zone|any text is the place of an address))/,
    testTimeout: 30_000,
    // Each mutant has a worker of its own; its test files share the modules.
    isolate: false,
    sequence: { sequencer: ExamplesFirst },
  },
});
