/** Runs a function once the view is painted and the page is idle. */
export function whenIdle(run: () => void, signal: AbortSignal): void {
  const later = () => {
    if (!signal.aborted) run();
  };
  // Safari has no idle callbacks. The timeout is for busy pages.
  if ("requestIdleCallback" in globalThis) requestIdleCallback(later, { timeout: 500 });
  else setTimeout(later, 50);
}
