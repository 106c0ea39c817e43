import { describe, expect, test } from "vitest";
import { embeddedScenarios } from "./embedded-scenarios.ts";
import { loopFileSystemObstacle } from "./loop-file-system.ts";
import { postgresScenarios } from "./postgres-scenarios.ts";
import { runScenario } from "./scenario.ts";

/** The scenarios of `npm test`, by their rounds. `npm run faults` runs all of them, for longer. */
const ROUNDS: Readonly<Record<string, number>> = {
  "embedded: power lost": 1,
  // The first round stops the service while the disk is full, the second one lets it go on.
  "embedded: disk full": 2,
  "postgresql: database killed": 2,
  "postgresql: connections terminated": 2,
  "postgresql: one of three nodes killed": 2,
  "postgresql: one node's clock 8 days ahead": 1,
};

const obstacle = await loopFileSystemObstacle();
const scenarios = [...embeddedScenarios(obstacle), ...postgresScenarios(obstacle)].filter(
  ({ name }) => name in ROUNDS,
);
for (const { name } of scenarios.filter((scenario) => scenario.obstacle !== undefined)) {
  console.log(`not run: ${name}: ${obstacle}`);
}

describe("acknowledged changes are stored exactly once", () => {
  const runnable = scenarios.filter((scenario) => scenario.obstacle === undefined);
  test.each(runnable)("$name", { timeout: 120_000 }, async (scenario) => {
    const result = await runScenario(scenario, ROUNDS[scenario.name] ?? 1);
    expect(result).toMatchObject({ lost: 0, doubled: 0 });
    expect(result.acknowledged).toBeGreaterThan(0);
  });
});
