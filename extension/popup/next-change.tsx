import { formatDay } from "../../shared/i18n/format.ts";
import { DAY_MS } from "../../shared/model/day.ts";
import { nextChange, type UpcomingChange } from "../../shared/rules/forecast.ts";
import type { PageAnswer, SourceAnswer } from "../answers/page-answer.ts";
import { language, messages, settingsMessages } from "../i18n/i18n.ts";

const YEAR_MS = 366 * DAY_MS;

/** The next change that comes by itself. */
export function NextChange({ answer, now }: { answer: PageAnswer; now: Date }) {
  const next = changeWithinYear(answer, now);
  if (!next) return null;
  return (
    <p class="next">
      <b>{messages.next}</b>{" "}
      {settingsMessages.coming.line(formatDay(next.at, language.locale), next.cause, next.summary)}
    </p>
  );
}

/** Returns the next change of an answer that comes by itself within a year. */
export function changeWithinYear(
  { organization, place, explanation }: SourceAnswer,
  now: Date,
): UpcomingChange | undefined {
  const until = new Date(now.getTime() + YEAR_MS);
  return nextChange(organization, place, now, until, explanation.assessment);
}
