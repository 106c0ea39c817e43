import { formatDay } from "../../shared/i18n/format.ts";
import { nextChange } from "../../shared/rules/forecast.ts";
import { isForeseeable } from "../answers/foreseeable.ts";
import type { PageAnswer } from "../answers/page-answer.ts";
import { language, messages, settingsMessages } from "../i18n/i18n.ts";

const YEAR_MS = 366 * 86_400_000;

/** The next change that comes by itself; "no changes" only if all dates are known. */
export function NextChange({ answer, now }: { answer: PageAnswer; now: Date }) {
  const { organization, place, explanation } = answer;
  const until = new Date(now.getTime() + YEAR_MS);
  const next = nextChange(organization, place, now, until, explanation.assessment);
  if (!next && !isForeseeable(answer)) return null;
  return (
    <p class="next">
      <b>{messages.next}</b>{" "}
      {next
        ? settingsMessages.coming.line(
            formatDay(next.at, language.locale),
            next.cause,
            next.summary,
          )
        : messages.nothingComing}
    </p>
  );
}
