import { expect } from "vitest";
import { Ledger } from "./ledger.ts";
import type { ServiceProcess } from "./service-process.ts";
import { Writers } from "./writers.ts";

/** Writers, and a ledger of what was acknowledged to them, for tests that cause a fault themselves. */
export class Trial {
  readonly #ledger = new Ledger();
  readonly writers = new Writers(this.#ledger);

  /** Writes until some changes are acknowledged. */
  async write({ origin }: ServiceProcess): Promise<void> {
    const stop = new AbortController();
    const earlier = this.#ledger.tally.acknowledged;
    const writing = this.writers.run([origin], stop.signal);
    await expect.poll(() => this.#ledger.tally.acknowledged).toBeGreaterThan(earlier + 5);
    stop.abort();
    await writing;
  }

  async expectNothingLost({ origin }: ServiceProcess): Promise<void> {
    await this.writers.repeat(origin);
    this.#ledger.setStored(await this.writers.readSubjects(origin));
    expect(this.#ledger.tally).toMatchObject({ lost: 0, doubled: 0 });
  }
}
