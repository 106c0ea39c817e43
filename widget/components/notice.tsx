import type { ComponentChildren } from "preact";
import type { ChangeWords } from "../../shared/i18n/words.ts";
import type { Failure } from "../state/failure.ts";
import { useLanguage, useWords } from "./language.ts";
import { useSaid } from "./live-region.tsx";

interface NoticeProps {
  readonly tone: "caution" | "plain";
  readonly title?: string | undefined;
  /** What those hear of it who do not see it come up; nothing without it. */
  readonly said?: string | undefined;
  /** What it is said of: said again when that is another. */
  readonly about?: unknown;
  readonly children?: ComponentChildren;
}

/** A message across the panel. */
export function Notice({ tone, title, said, about, children }: NoticeProps) {
  const heard = useSaid(said, about);
  return (
    <div class={`notice ${tone}`} part="notice" role={said && !heard ? "alert" : undefined}>
      {title && <p class="strong">{title}</p>}
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
  const { change, core, sentence } = useLanguage();
  const words = useWords(change);
  const error = words && errorOf(words, failure);
  const lines = [
    error?.text ?? core.trouble,
    ...failure.violations.map(({ code, message }) => words?.violation[code] ?? message),
  ];
  const said = [error && sentence(error.title), ...lines].filter(Boolean).join(" ");
  return (
    <Notice tone="caution" title={error?.title} said={said} about={failure}>
      {lines.map((line) => (
        <p>{line}</p>
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

/** What is said of a failure: of one that has no words of its own, that it was not expected. */
export function errorOf({ error }: ChangeWords, { code }: Failure) {
  return error[code] ?? error["unexpected-status"];
}
