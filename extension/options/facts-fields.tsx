import { formatList } from "../../shared/i18n/format.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { ORGANIZATION_PLACE } from "../../shared/model/place.ts";
import { SelectField } from "../components/field.tsx";
import { answerOptions, type ChoiceQuestion } from "../describe/answer-options.ts";
import { ComplianceField } from "../describe/compliance-field.tsx";
import type { Facts } from "../describe/description.ts";
import { nextQuestion, type Question, settledBy } from "../describe/questions.ts";
import { language, messages, optionsMessages } from "../i18n/i18n.ts";

interface FactsFieldsProps {
  readonly facts: Facts;
  /** The document that the facts make; absent while the address is missing. */
  readonly document: Organization | undefined;
  readonly asksPlan: boolean;
  readonly onChange: (facts: Partial<Facts>) => void;
}

/** The questions about an organization. Each answer is followed by the data types that it settles. */
export function FactsFields({ facts, document, asksPlan, onChange }: FactsFieldsProps) {
  const now = new Date();
  const next = document && nextQuestion(document, ORGANIZATION_PLACE, now);
  const noteFor = (question: Question): string | undefined => {
    if (question === next) return optionsMessages.settlesMost;
    if (!document || facts[question] === "unknown") return undefined;
    const types = settledBy(document, question, ORGANIZATION_PLACE, now);
    if (types.length === 0) return next && optionsMessages.settlesNothing;
    const names = types.map((type) => language.core.dataType[type]);
    return optionsMessages.settles(formatList(names, language.locale));
  };
  const select = <Q extends ChoiceQuestion>(question: Q, label: string, hint?: string) => (
    <SelectField
      label={label}
      {...(hint !== undefined && { hint })}
      note={noteFor(question)}
      value={facts[question]}
      options={answerOptions(question)}
      onChange={(value) => onChange({ [question]: value })}
    />
  );
  const { ask } = messages.questions;
  return (
    <>
      {asksPlan && select("plan", optionsMessages.plan, optionsMessages.planHint)}
      <ComplianceField
        value={facts.compliance}
        note={noteFor("compliance")}
        onChange={(compliance) => onChange({ compliance })}
      />
      {select("hosting", ask.hosting, optionsMessages.hostingHint)}
      {select("metadata", ask.metadata)}
      {select("inAppData", ask.inAppData)}
    </>
  );
}
