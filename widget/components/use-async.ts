import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** The state of an async function without a result. */
export type AsyncStatus = "loading" | "failed";

/**
 * Runs an async function on mount and when `deps` change. Results of outdated calls are ignored.
 * @param initial is returned until there is a result
 */
export function useAsync<T extends object>(
  run: (signal: AbortSignal) => Promise<T>,
  deps: readonly unknown[],
  initial?: T,
): T | AsyncStatus {
  const result = useSignal<T | AsyncStatus>(initial ?? "loading");
  useEffect(() => {
    const controller = new AbortController();
    const settle = (settled: T | AsyncStatus) => {
      if (!controller.signal.aborted) result.value = settled;
    };
    if (result.peek() === "failed") result.value = "loading";
    run(controller.signal).then(settle, () => settle("failed"));
    return () => controller.abort();
  }, deps);
  return result.value;
}
