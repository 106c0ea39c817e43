import { aborted } from "./errors.ts";

/**
 * What the promise gives, or a rejection with code `aborted` once the signal fires: also where the
 * promise's maker (a host's own `fetch` or token source) pays no heed to signals.
 */
export function orAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = () => reject(aborted());
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}

/** Requests that run at most once at a time, however many wait for one. */
export interface SharedRequest<T> {
  /** Waits for the running request, or starts it. It is given up when nobody waits for it any more. */
  join(signal?: AbortSignal): Promise<T>;
  /** Whoever joins from now on gets a request of their own: the running one may be out of date. */
  forget(): void;
  /** Fulfilled once no request is running, whatever came of it. */
  idle(): Promise<void>;
}

/** A request that concurrent callers share; the abort of one never touches the others. */
export function shareRequest<T>(start: (signal: AbortSignal) => Promise<T>): SharedRequest<T> {
  interface Running {
    readonly controller: AbortController;
    readonly answer: Promise<T>;
    waiting: number;
  }
  let running: Running | undefined;

  function begin(): Running {
    const controller = new AbortController();
    const mine: Running = { controller, answer: start(controller.signal), waiting: 0 };
    const end = () => leave(mine);
    mine.answer.then(end, end);
    running = mine;
    return mine;
  }

  function leave(mine: Running): void {
    if (running === mine) running = undefined;
  }

  return {
    async join(signal) {
      if (signal?.aborted) throw aborted();
      const mine = running ?? begin();
      mine.waiting += 1;
      try {
        return await orAborted(mine.answer, signal);
      } finally {
        mine.waiting -= 1;
        if (mine.waiting === 0) {
          leave(mine);
          mine.controller.abort();
        }
      }
    },
    forget() {
      running = undefined;
    },
    async idle() {
      await running?.answer.catch(() => undefined);
    },
  };
}
