import type { Kysely } from "kysely";
import type { ChainHead } from "./audit-chain.ts";
import type { Database } from "./schema.ts";
import { type ChainReport, verifyStore } from "./verify-store.ts";

/** How much of the logs a look may take. */
export interface WatchLimits {
  /** Logs of no more characters than this, together, are read whole each time. */
  readonly wholeUpTo: number;
  /** Longer ones are read whole again after this many milliseconds; in between only what is new. */
  readonly wholeEvery: number;
}

const LIMITS: WatchLimits = { wholeUpTo: 1_000_000, wholeEvery: 600_000 };

/**
 * Checks the audit logs again and again, as liveness probes do, without reading a long log each time: what
 * was found intact is taken for granted until the next whole look, its last entry excepted.
 */
export class ChainWatch {
  readonly #db: Kysely<Database>;
  readonly #limits: WatchLimits;
  #heads: ReadonlyMap<string, ChainHead> = new Map();
  /** Characters of all logs. */
  #size = 0;
  #wholeAt = Number.NEGATIVE_INFINITY;
  #running: Promise<ChainReport[]> | undefined;

  constructor(db: Kysely<Database>, limits: WatchLimits = LIMITS) {
    this.#db = db;
    this.#limits = limits;
  }

  /** A report of every organization; probes that come together share one look. */
  check(at: Date): Promise<ChainReport[]> {
    this.#running ??= this.#look(at.getTime()).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #look(at: number): Promise<ChainReport[]> {
    const { wholeUpTo, wholeEvery } = this.#limits;
    const whole = this.#size <= wholeUpTo || at - this.#wholeAt >= wholeEvery;
    const reports = await verifyStore(this.#db, whole ? undefined : this.#heads);
    const broken = reports.some((report) => report.broken);
    const read = reports.reduce((sum, report) => sum + report.read, 0);
    this.#size = whole ? read : this.#size + read;
    this.#heads = new Map(reports.map(({ organization, before }) => [organization, before]));
    if (whole) this.#wholeAt = at;
    // A break stays reported until a whole look finds none.
    if (broken) this.#wholeAt = Number.NEGATIVE_INFINITY;
    return reports;
  }
}
