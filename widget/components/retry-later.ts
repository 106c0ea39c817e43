/** A server may be away although the device is online. */
const RETRY_INTERVAL_MS = 10_000;

/** Runs a function once: when the device is online again, or after a while. Returns a function that cancels it. */
export function retryLater(run: () => void): () => void {
  const controller = new AbortController();
  const cancel = () => {
    controller.abort();
    clearTimeout(timer);
  };
  const runOnce = () => {
    cancel();
    run();
  };
  const timer = setTimeout(runOnce, RETRY_INTERVAL_MS);
  addEventListener("online", runOnce, { signal: controller.signal });
  return cancel;
}
