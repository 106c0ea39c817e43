import { formatDay } from "../../../shared/i18n/format.ts";
import type { DatesMessages } from "../../../shared/i18n/settings-messages.ts";
import { useLanguage } from "../../components/language.ts";
import { type ObligationGroup, progress, STEPS } from "./groups.ts";
import { formatUntil } from "./until.ts";

interface TimeLineProps {
  readonly group: ObligationGroup;
  readonly words: DatesMessages;
  readonly now: Date;
}

/** Start, removal, retraining and the end of aggregates on one line, and where today is on it. */
export function TimeLine({ group: { first, next }, words, now }: TimeLineProps) {
  const { locale } = useLanguage();
  const done = progress(first, now);
  return (
    // Set through the object model, which no content security policy forbids.
    <ol class="time-line small" part="time-line" style={{ "--done": done }}>
      {STEPS.map((step) => {
        const past = Date.parse(first[step]) <= now.getTime();
        return (
          <>
            {step === next && done > 0 && <li class="today">{words.today}</li>}
            <li class={`step ${step}${past ? " past" : ""}`}>
              <span class="quiet">{words.step[step === "startedAt" ? first.trigger : step]}</span>
              <time dateTime={first[step]}>{formatDay(first[step], locale)}</time>
              {step === next && <span class="strong">{formatUntil(first[step], now, locale)}</span>}
            </li>
          </>
        );
      })}
    </ol>
  );
}
