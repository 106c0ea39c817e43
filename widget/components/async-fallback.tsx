import type { Signal } from "@preact/signals";
import { useLanguage } from "./language.ts";
import type { AsyncStatus } from "./use-async.ts";

interface AsyncFallbackProps {
  readonly status: AsyncStatus;
  readonly messages: Readonly<Record<AsyncStatus, string>>;
  /** The number of retries. */
  readonly attempt: Signal<number>;
}

/** Stands in for content that is loading or could not be loaded, with a button to retry. */
export function AsyncFallback({ status, messages, attempt }: AsyncFallbackProps) {
  const { core } = useLanguage();
  return (
    <p class="muted" role="status">
      {messages[status]}{" "}
      {status === "failed" && (
        <button
          type="button"
          class="link"
          part="link"
          onClick={() => {
            attempt.value += 1;
          }}
        >
          {core.retry}
        </button>
      )}
    </p>
  );
}
