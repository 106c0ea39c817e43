import { formatDay } from "../../../shared/i18n/format.ts";
import type { DatesMessages } from "../../../shared/i18n/settings-messages.ts";
import { useLanguage } from "../../components/language.ts";
import { type ObligationGroup, progress, STEPS } from "./obligation-groups.ts";
import { formatTimeUntil } from "./obligation-labels.ts";

interface TimeLineProps {
  readonly group: ObligationGroup;
  readonly messages: DatesMessages;
  readonly now: Date;
}

/** Start, removal, retraining and the end of aggregates on one line, with today between them. */
export function TimeLine({ group: { first, next }, messages, now }: TimeLineProps) {
  const { locale } = useLanguage();
  const done = progress(first, now);
  return (
    <ol class="time-line small" part="time-line" style={{ "--done": done }}>
      {STEPS.map((step) => {
        const isPast = Date.parse(first[step]) <= now.getTime();
        return (
          <>
            {step === next && done > 0 && <li class="today">{messages.today}</li>}
            <li class={`step ${step}${isPast ? " past" : ""}`}>
              <span class="muted">
                {messages.step[step === "startedAt" ? first.trigger : step]}
              </span>
              <time dateTime={first[step]}>{formatDay(first[step], locale)}</time>
              {step === next && (
                <span class="bold">{formatTimeUntil(first[step], now, locale)}</span>
              )}
            </li>
          </>
        );
      })}
    </ol>
  );
}
