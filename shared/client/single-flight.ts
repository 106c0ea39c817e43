import { abortedError } from "./errors.ts";
import { raceAbort } from "./timers.ts";

/** A request that concurrent callers share. */
export interface SingleFlight<T> {
  /** Joins the running request or starts one. The request is aborted once all of its callers have aborted. */
  run(signal?: AbortSignal): Promise<T>;
  /** Makes later callers start a new request: the running one may be out of date. */
  invalidate(): void;
  /** Resolves once no request is running, whether it succeeded or failed. */
  settled(): Promise<void>;
}

/** Runs a request at most once at a time; the abort of one caller does not affect the others. */
export function singleFlight<T>(start: (signal: AbortSignal) => Promise<T>): SingleFlight<T> {
  interface Flight {
    readonly controller: AbortController;
    readonly result: Promise<T>;
    callers: number;
  }
  let current: Flight | undefined;

  function begin(): Flight {
    const controller = new AbortController();
    const flight: Flight = { controller, result: start(controller.signal), callers: 0 };
    const end = () => leave(flight);
    flight.result.then(end, end);
    current = flight;
    return flight;
  }

  function leave(flight: Flight): void {
    if (current === flight) current = undefined;
  }

  return {
    async run(signal) {
      if (signal?.aborted) throw abortedError();
      const flight = current ?? begin();
      flight.callers += 1;
      try {
        return await raceAbort(flight.result, signal);
      } finally {
        flight.callers -= 1;
        if (flight.callers === 0) {
          leave(flight);
          flight.controller.abort();
        }
      }
    },
    invalidate() {
      current = undefined;
    },
    async settled() {
      await current?.result.catch(() => undefined);
    },
  };
}
