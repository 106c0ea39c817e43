import { formatReason } from "../../shared/i18n/reason.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { ORGANIZATION_PLACE } from "../../shared/model/place.ts";
import { explain } from "../../shared/rules/explain.ts";
import { partialSummary } from "../../shared/rules/forecast.ts";
import { reasonFor } from "../../shared/view-models/reason.ts";
import { SummaryIcon } from "../../widget/components/summary-icon.tsx";
import { assessIfEligible } from "../describe/questions.ts";
import { language, messages, optionsMessages } from "../i18n/i18n.ts";

/** The assessment that follows from the answers so far. */
export function AnswersPreview({ document }: { document: Organization }) {
  const { core, sentence } = language;
  const now = new Date();
  const explanation = explain(document, ORGANIZATION_PLACE, now);
  const summary = partialSummary(explanation.assessment);
  const ifEligible = partialSummary(assessIfEligible(document, ORGANIZATION_PLACE, now));
  return (
    <div class="notice" role="status">
      <p class="bold">{optionsMessages.preview}</p>
      <p class="answer">
        <SummaryIcon summary={summary} />
        {core.organizationSummary[summary]}
      </p>
      {ifEligible !== summary && ifEligible !== "unknown" && (
        <p>{messages.questions.ifEligible(core.organizationSummary[ifEligible])}</p>
      )}
      {(["metadata", "in-app-data"] as const).map((dataType) => (
        <p key={dataType}>
          {optionsMessages.labelled(
            core.dataType[dataType],
            sentence(
              formatReason(
                core.reasons,
                reasonFor(document, explanation, dataType),
                language.locale,
              ),
            ),
          )}
        </p>
      ))}
    </div>
  );
}
