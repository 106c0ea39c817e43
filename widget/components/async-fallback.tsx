import type { Signal } from "@preact/signals";
import { useLanguage } from "./language.ts";
import type { Unanswered } from "./use-async.ts";

interface MissingProps {
  readonly answer: Unanswered;
  readonly words: Readonly<Record<Unanswered, string>>;
  /** How often it was asked for again. */
  readonly attempt: Signal<number>;
}

/** That something is not there yet, or could not be had, with a way to ask for it again. */
export function Missing({ answer, words, attempt }: MissingProps) {
  const { core } = useLanguage();
  return (
    <p class="quiet" role="status">
      {words[answer]}{" "}
      {answer === "failed" && (
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
