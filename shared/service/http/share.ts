/** The time for which a result is shared. */
export const SHARED_MS = 1_000;

/**
 * Returns a function whose callers share the result of `read` for a second, so that requests without a token can't
 * cause more than one query a second each. A failure is shared by those who wait for it, so that a recovery is seen at
 * once.
 */
export function share<T>(read: () => Promise<T>): () => Promise<T> {
  let latest: Promise<T> | undefined;
  let expiresAt = 0;
  return () => {
    if (latest && performance.now() < expiresAt) return latest;
    const startedAt = performance.now();
    expiresAt = Number.POSITIVE_INFINITY;
    latest = read().then(
      (result) => {
        expiresAt = startedAt + SHARED_MS;
        return result;
      },
      (error) => {
        expiresAt = 0;
        throw error;
      },
    );
    return latest;
  };
}
