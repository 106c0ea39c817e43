const INTERVAL_MS = 50;
const TIMEOUT_MS = 15_000;

/**
 * Waits until a check succeeds, for the harness, which also runs outside Vitest; tests use `expect.poll`.
 * @param check returns the value to wait for; `undefined`, `false` and an error mean "not yet"
 * @param describe says in an error what was waited for
 * @returns the value of the check
 */
export async function waitUntil<T>(
  check: () => Promise<T | undefined | false>,
  describe: () => string = () => "the page did not open",
  timeoutMs = TIMEOUT_MS,
  intervalMs = INTERVAL_MS,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    let cause: unknown;
    const value = await check().catch((error: unknown) => {
      cause = error;
    });
    if (value !== undefined && value !== false) return value;
    if (Date.now() > deadline) throw new Error(describe(), { cause });
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
  }
}
