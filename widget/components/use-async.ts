import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** There is no answer yet, or there will be none. */
export type Unanswered = "loading" | "failed";

/**
 * The answer to what a component asks once it is shown, and again when that is about something else. One that is late
 * for that counts for nothing.
 * @param known what is shown until then
 */
export function useAnswer<T extends object>(
  ask: (signal: AbortSignal) => Promise<T>,
  about: readonly unknown[],
  known?: T,
): T | Unanswered {
  const answer = useSignal<T | Unanswered>(known ?? "loading");
  useEffect(() => {
    const shown = new AbortController();
    const put = (given: T | Unanswered) => {
      if (!shown.signal.aborted) answer.value = given;
    };
    if (answer.peek() === "failed") answer.value = "loading";
    ask(shown.signal).then(put, () => put("failed"));
    return () => shown.abort();
  }, about);
  return answer.value;
}
