import { availableParallelism, loadavg } from "node:os";
import { type Figure, isMissed, table } from "./widget/figure.ts";

/**
 * Takes figures and prints them beside their limits; the process fails when one is missed.
 *
 * @param measure gives the figures
 */
export async function report(measure: () => Promise<readonly Figure[]>): Promise<void> {
  const [load = 0] = loadavg();
  const figures = await measure();
  console.log(table(figures));
  if (load > availableParallelism() / 2) {
    console.log(`other work kept the machine busy (load ${load.toFixed(1)}): trust no time`);
  }
  const missed = figures.filter(isMissed).length;
  console.log(missed === 0 ? "every limit is kept" : `limits missed: ${missed}`);
  process.exitCode = missed === 0 ? 0 : 1;
}
