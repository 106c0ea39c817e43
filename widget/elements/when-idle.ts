/** Runs something once what is on the screen has been painted and the page has nothing better to do. */
export function whenIdle(run: () => void, signal: AbortSignal): void {
  const later = () => {
    if (!signal.aborted) run();
  };
  // Safari has no idle callbacks. A time-out, because a busy page must not keep the rest away for ever.
  if ("requestIdleCallback" in globalThis) requestIdleCallback(later, { timeout: 500 });
  else setTimeout(later, 50);
}
