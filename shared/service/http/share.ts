/** The time for which a result is shared. */
export const SHARED_MS = 1_000;

/**
 * Returns a function whose callers share the result of `read` for a second, so that requests without a token can't
 * cause more than one query a second each.
 */
export function share<T>(read: () => Promise<T>): () => Promise<T> {
  let latest: { readonly result: Promise<T>; readonly at: number } | undefined;
  let isRunning = false;
  return () => {
    if (latest && (isRunning || performance.now() - latest.at < SHARED_MS)) return latest.result;
    isRunning = true;
    const result = read().finally(() => {
      isRunning = false;
    });
    latest = { result, at: performance.now() };
    return result;
  };
}
