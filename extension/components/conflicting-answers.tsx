import { SummaryIcon } from "../../widget/components/summary-icon.tsx";
import { formatSource } from "../answers/freshness.ts";
import type { SourceAnswer } from "../answers/page-answer.ts";
import { language, messages } from "../i18n/i18n.ts";

/** The answers of less trusted sources that differ. */
export function ConflictingAnswers({
  answers,
  now,
}: {
  answers: readonly SourceAnswer[];
  now: Date;
}) {
  if (answers.length === 0) return null;
  return (
    <div class="notice caution">
      <p class="bold">{messages.otherSources}</p>
      {answers.map(({ workspace, summary }) => (
        <p class="answer" key={workspace.id}>
          <SummaryIcon summary={summary} />
          <span>
            {language.sentence(language.core.summary[summary])}{" "}
            <span class="muted">
              {formatSource(workspace, now, messages.badge, language.locale)}
            </span>
          </span>
        </p>
      ))}
    </div>
  );
}
