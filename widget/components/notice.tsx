import type { ComponentChildren } from "preact";
import type { ErrorText } from "../../shared/i18n/core-messages.ts";
import type { Language } from "../../shared/i18n/language.ts";
import type { SettingsMessages } from "../../shared/i18n/settings-messages.ts";
import type { Failure } from "./failure.ts";
import { useLanguage, useMessagesStatus } from "./language.ts";
import { useAnnouncement } from "./live-region.tsx";

interface NoticeProps {
  readonly tone: "caution" | "plain";
  readonly title?: string | undefined;
  /** Is announced when the notice appears. */
  readonly announcement?: string | undefined;
  /** The announcement is repeated when its subject changes. */
  readonly subject?: unknown;
  readonly children?: ComponentChildren;
}

/** A message across the panel. */
export function Notice({ tone, title, announcement, subject, children }: NoticeProps) {
  const hasRegion = useAnnouncement(announcement, subject);
  const isAlert = announcement && !hasRegion;
  return (
    <div class={`notice ${tone}`} part="notice" role={isAlert ? "alert" : undefined}>
      {title && <p class="bold">{title}</p>}
      {children}
    </div>
  );
}

interface FailureNoticeProps {
  readonly failure: Failure;
  readonly onRetry?: () => void;
  /** The age of what is still shown, "5 minutes ago". */
  readonly age?: string | undefined;
}

/** An error: what happened, what is still true, what to do. */
export function FailureNotice({ failure, onRetry, age }: FailureNoticeProps) {
  const language = useLanguage();
  const { core, sentence } = language;
  const status = useMessagesStatus();
  // Another text in a moment would be announced again.
  if (status === "loading") return null;
  const messages = status === "failed" ? undefined : status;
  const error = errorText(failure, language, messages);
  const lines = [
    error.text,
    ...failure.violations.map(({ code, message }) => messages?.change.violation[code] ?? message),
  ];
  const announcement = [sentence(error.title), ...lines].join(" ");
  return (
    <Notice tone="caution" title={error.title} announcement={announcement} subject={failure}>
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

/** Returns the title and text of a failure; those of an unexpected answer if its code has none. */
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
