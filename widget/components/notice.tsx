import type { ComponentChildren } from "preact";
import type { ErrorText } from "../../shared/i18n/core-messages.ts";
import type { Language } from "../../shared/i18n/language.ts";
import type { SettingsMessages } from "../../shared/i18n/settings-messages.ts";
import type { Failure } from "../state/failure.ts";
import { useLanguage, useMessages } from "./language.ts";
import { useAnnouncement } from "./live-region.tsx";

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
  const hasRegion = useAnnouncement(said, about);
  return (
    <div class={`notice ${tone}`} part="notice" role={said && !hasRegion ? "alert" : undefined}>
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
  const language = useLanguage();
  const { core, sentence } = language;
  const messages = useMessages();
  const error = errorText(failure, language, messages);
  const lines = [
    error.text,
    ...failure.violations.map(({ code, message }) => messages?.change.violation[code] ?? message),
  ];
  const said = [sentence(error.title), ...lines].join(" ");
  return (
    <Notice tone="caution" title={error.title} said={said} about={failure}>
      {lines.map((line) => (
        <p>{line}</p>
      ))}
      {age && <p>{core.lastKnown(age)}</p>}
      {onRetry && (
        <p>
          <button type="button" class="button" part="button" onClick={onRetry}>
            {core.retry}
          </button>
        </p>
      )}
    </Notice>
  );
}

/** Returns the title and text of a failure; those of an unexpected answer where its code has none. */
export function errorText(
  { code }: Failure,
  { core }: Language,
  messages: SettingsMessages | undefined,
): ErrorText {
  const texts: Readonly<Partial<Record<Failure["code"], ErrorText>>> = {
    ...core.error,
    ...messages?.change.error,
  };
  return texts[code] ?? core.error["unexpected-status"];
}
