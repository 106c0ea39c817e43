import { type Kysely, sql } from "kysely";
import type { Database } from "./schema.ts";

const REFRESH_INTERVAL_MS = 60_000;

/** The database's clock, which all nodes share: their own can differ, and can be set while they run. */
export class DatabaseClock {
  /** The database's time at `#readAt`, in milliseconds since the epoch. */
  #time = Date.now();
  #readAt = performance.now();
  readonly #timer: NodeJS.Timeout;

  private constructor(refresh: () => void) {
    this.#timer = setInterval(refresh, REFRESH_INTERVAL_MS).unref();
  }

  /** Reads the clock now, and again every `REFRESH_INTERVAL_MS`. */
  static async start(db: Kysely<Database>): Promise<DatabaseClock> {
    const read = () => readTime(db);
    const clock = new DatabaseClock(
      () =>
        void read().then(
          (time) => clock.set(time),
          () => {},
        ),
    );
    clock.set(await read());
    return clock;
  }

  /** Returns the time, as of the last reading. */
  now(): Date {
    return new Date(this.#time + performance.now() - this.#readAt);
  }

  /** Sets the clock to a time that the database has just returned. */
  set(time: Date): void {
    this.#time = time.getTime();
    this.#readAt = performance.now();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

/** The database's time at the moment of reading, even within a transaction. */
export const databaseTime = sql<Date>`clock_timestamp()`;

/** Reads the database's time. */
export async function readTime(db: Kysely<Database>): Promise<Date> {
  const row = await db.selectNoFrom(databaseTime.as("time")).executeTakeFirstOrThrow();
  return row.time;
}
