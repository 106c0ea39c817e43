import { setTimeout as wait } from "node:timers/promises";
import { Ledger, type Tally } from "./ledger.ts";
import type { ServiceProcess } from "./service-process.ts";
import { Writers } from "./writers.ts";

/** A fault, and the services that must survive it. */
export interface Scenario {
  readonly name: string;
  /** The reason why this system can't run it; undefined if it can. */
  readonly obstacle?: string | undefined;
  /** Prepares databases. */
  open(): Promise<Stage>;
}

/** A database, and the services on it. */
export interface Stage {
  /** Starts the services, or those that don't run any more. */
  start(): Promise<readonly ServiceProcess[]>;
  /** Causes the fault while writers run. Resolves once the services can start again. */
  fault(services: readonly ServiceProcess[], writers: Writers): Promise<void>;
  close(): Promise<void>;
}

/** The result of a scenario. */
export interface Result extends Tally {
  readonly rounds: number;
}

/** The longest time that writers run before a fault. */
const LONGEST_RUN_MS = 1_000;

/**
 * Runs a scenario: in each round writers run, the fault happens, and the audit logs are compared with what was
 * acknowledged.
 * @param interruption ends the scenario after the current round when it aborts
 * @param onRound is called after each round with its number, from 1
 */
export async function runScenario(
  scenario: Scenario,
  rounds: number,
  { interruption, onRound }: { interruption?: AbortSignal; onRound?(round: number): void } = {},
): Promise<Result> {
  const stage = await scenario.open();
  const ledger = new Ledger();
  const writers = new Writers(ledger);
  try {
    let services = await stage.start();
    await writers.createOrganizations(originOf(services));
    let round = 0;
    while (
      round < rounds &&
      !interruption?.aborted &&
      ledger.tally.lost + ledger.tally.doubled === 0
    ) {
      round += 1;
      const stop = new AbortController();
      const running = writers.run(
        services.map(({ origin }) => origin),
        stop.signal,
      );
      await wait(Math.random() * LONGEST_RUN_MS);
      await stage.fault(services, writers).finally(() => stop.abort());
      await running;
      services = await stage.start();
      await writers.repeat(originOf(services));
      ledger.setStored(await writers.readSubjects(originOf(services)));
      onRound?.(round);
    }
    return { rounds: round, ...ledger.tally };
  } finally {
    await stage.close();
  }
}

function originOf(services: readonly ServiceProcess[]): string {
  return services[0]?.origin ?? "";
}
