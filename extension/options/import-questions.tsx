import { useId } from "preact/hooks";
import type { Organization } from "../../shared/model/organization.ts";
import { SelectField } from "../components/field.tsx";
import { answerOptions } from "../describe/answer-options.ts";
import { ComplianceField } from "../describe/compliance-field.tsx";
import { optionsMessages, messages as popupMessages } from "../i18n/i18n.ts";
import type { ImportAnswers } from "../import/inventory.ts";
import { formatNames } from "./import-facts.tsx";
import { appLabel } from "./value-labels.ts";

interface ImportQuestionsProps {
  /** The imported document without the answers. */
  readonly organization: Organization;
  readonly answers: ImportAnswers;
  readonly onChange: (answers: ImportAnswers) => void;
}

/** The questions for values that the API does not state and nobody has given yet. */
export function ImportQuestions({ organization, answers, onChange }: ImportQuestionsProps) {
  const messages = optionsMessages;
  const id = useId();
  const { ask } = popupMessages.questions;
  const { settings, sites, compliance, hosting } = organization;
  const unknownPlans = sites
    .flatMap(({ apps }) => apps)
    .filter(({ plan, state }) => plan === "unknown" && state !== "inactive");
  const change = (part: ImportAnswers) => {
    const given = Object.entries({ ...answers, ...part });
    onChange(Object.fromEntries(given.filter(([, value]) => value !== "unknown")));
  };
  const isOpen =
    unknownPlans.length > 0 ||
    compliance === "unknown" ||
    hosting === "unknown" ||
    settings.metadata === "unknown" ||
    settings.inAppData === "unknown";
  if (!isOpen) return null;
  return (
    <section class="form" aria-labelledby={id}>
      <p class="bold" id={id}>
        {messages.adminImport.questions}
      </p>
      {unknownPlans.length > 0 && (
        <SelectField
          label={messages.adminImport.plan(
            formatNames(unknownPlans.map(({ app }) => appLabel(app))),
          )}
          hint={popupMessages.questions.planHint}
          value={answers.plan ?? "unknown"}
          options={answerOptions("plan")}
          onChange={(plan) => change({ plan })}
        />
      )}
      {settings.metadata === "unknown" && (
        <SelectField
          label={ask.metadata}
          value={answers.metadata ?? "unknown"}
          options={answerOptions("metadata")}
          onChange={(metadata) => change({ metadata })}
        />
      )}
      {settings.inAppData === "unknown" && (
        <SelectField
          label={ask.inAppData}
          value={answers.inAppData ?? "unknown"}
          options={answerOptions("inAppData")}
          onChange={(inAppData) => change({ inAppData })}
        />
      )}
      {hosting === "unknown" && (
        <SelectField
          label={ask.hosting}
          value={answers.hosting ?? "unknown"}
          options={answerOptions("hosting")}
          onChange={(given) => change({ hosting: given })}
        />
      )}
      {compliance === "unknown" && (
        <ComplianceField
          value={answers.compliance ?? "unknown"}
          onChange={(given) => change({ compliance: given })}
        />
      )}
    </section>
  );
}
