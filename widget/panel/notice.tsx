import type { ComponentChildren } from "preact";
import type { Failure } from "../state/failure.ts";
import { useLanguage, useWords } from "./language.ts";

interface NoticeProps {
  readonly tone: "caution" | "plain";
  readonly title?: string | undefined;
  /** Announced when it appears; errors interrupt, the rest waits its turn. */
  readonly urgent?: boolean;
  readonly children?: ComponentChildren;
}

/** A message across the panel. */
export function Notice({ tone, title, urgent, children }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} part="notice" role={urgent ? "alert" : "status"}>
      {title && <p class="notice-title">{title}</p>}
      {children}
    </div>
  );
}

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  /** What is still true: how old what is shown is. */
  readonly age?: string | undefined;
}

/** What went wrong, what is still true, what to do. */
export function FailureNotice({ failure, onRetry, age }: FailureNoticeProps) {
  const language = useLanguage();
  const words = useWords(language.change);
  const error = words?.error[failure.code] ?? words?.error["unexpected-status"];
  return (
    <Notice tone="caution" title={error?.title} urgent>
      <p>{error?.text ?? language.core.trouble}</p>
      {failure.violations.map(({ code, message }, index) => (
        <p key={`${code} ${index}`}>{words?.violation[code] ?? message}</p>
      ))}
      {age && words && <p>{words.lastKnown(age)}</p>}
      {onRetry && words && (
        <p>
          <button type="button" class="button" part="button" onClick={onRetry}>
            {words.retry}
          </button>
        </p>
      )}
    </Notice>
  );
}
