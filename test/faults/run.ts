import { parseArgs } from "node:util";
import { embeddedScenarios } from "./embedded-scenarios.ts";
import { loopFileSystemObstacle } from "./loop-file-system.ts";
import { postgresScenarios } from "./postgres-scenarios.ts";
import { runScenario } from "./scenario.ts";

/*
 * `npm run faults`: kills, cuts and fills what the settings service needs while admins change settings, and counts the
 * acknowledged changes that were lost or doubled.
 */

const DEFAULT_ROUNDS = "200";
/** The rounds between two lines of progress. */
const PROGRESS_ROUNDS = 20;

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: DEFAULT_ROUNDS },
    only: { type: "string", default: "" },
  },
});
const rounds = Number(values.rounds);
if (!Number.isSafeInteger(rounds) || rounds < 1) {
  console.error(`--rounds: expected a whole number of 1 or more, got \`${values.rounds}\``);
  process.exit(2);
}

// A run that ends in the middle of a round would leave processes and mounted disks.
const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => interruption.abort());

const obstacle = await loopFileSystemObstacle();
const scenarios = [...embeddedScenarios(obstacle), ...postgresScenarios(obstacle)].filter(
  ({ name }) => name.includes(values.only),
);
for (const scenario of scenarios) {
  if (interruption.signal.aborted) break;
  if (scenario.obstacle !== undefined) {
    console.log(`not run: ${scenario.name}: ${scenario.obstacle}`);
    continue;
  }
  const startedAt = performance.now();
  try {
    const result = await runScenario(scenario, rounds, {
      interruption: interruption.signal,
      onRound(round) {
        if (round % PROGRESS_ROUNDS === 0) console.error(`${scenario.name}: ${round} of ${rounds}`);
      },
    });
    const { acknowledged, lost, doubled } = result;
    const seconds = Math.round((performance.now() - startedAt) / 1000);
    console.log(
      `${scenario.name}: ${result.rounds} rounds, ${acknowledged} acknowledged, ${lost} lost, ${doubled} doubled (${seconds} s)`,
    );
    if (lost + doubled > 0) process.exitCode = 1;
  } catch (error) {
    console.error(`FAILED: ${scenario.name}:`, error);
    process.exitCode = 1;
  }
}
