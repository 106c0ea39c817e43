import type { State } from "../../shared/i18n/core-messages.ts";
import { formatReason } from "../../shared/i18n/reason.ts";
import {
  DATA_TYPES,
  type Finding,
  findingOf,
  type Summary,
} from "../../shared/model/assessment.ts";
import { reasonFor } from "../../shared/view-models/reason.ts";
import type { SourceAnswer } from "../answers/page-answer.ts";
import { language } from "../i18n/i18n.ts";

/** The answer for each data type, with its reason; a reason that both have is shown once. */
export function Findings({ answer }: { answer: SourceAnswer }) {
  const { core, locale, sentence } = language;
  const { organization, place, explanation } = answer;
  const { assessment } = explanation;
  const reasons = DATA_TYPES.map((dataType) =>
    sentence(
      formatReason(core.reasons, reasonFor(organization, explanation, dataType, place), locale),
    ),
  );
  return (
    <dl class="findings">
      {DATA_TYPES.map((dataType, index) => {
        const finding = findingOf(assessment, dataType);
        const reason = reasons[index];
        // The heading names a decided change.
        const notes = finding.notes.filter((note) => note !== "change-decided");
        return (
          <div class="finding" key={dataType}>
            <dt>{core.dataType[dataType]}</dt>
            <dd>
              <b>{core.state[stateOf(finding, assessment.summary)]}</b>
              {reason !== reasons[index - 1] && <span class="muted">{reason}</span>}
              {notes.map((note) => (
                <span class="muted" key={note}>
                  {core.note[note]}
                </span>
              ))}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function stateOf(finding: Finding, summary: Summary): State {
  return summary === "not-eligible" ? "not-part" : finding.contributed;
}
