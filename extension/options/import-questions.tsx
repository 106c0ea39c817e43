import type { Organization } from "../../shared/model/organization.ts";
import { appName } from "../../shared/policy/apps.ts";
import { SelectField } from "../components/field.tsx";
import { answerOptions } from "../describe/answer-options.ts";
import { optionsMessages, messages as popupMessages } from "../i18n/i18n.ts";
import type { ImportAnswers } from "../import/inventory.ts";
import { formatNames } from "./import-facts.tsx";

interface ImportQuestionsProps {
  /** The imported document without the answers. */
  readonly organization: Organization;
  readonly answers: ImportAnswers;
  readonly onChange: (answers: ImportAnswers) => void;
}

/** The questions for values that the API does not tell and nobody said yet. */
export function ImportQuestions({ organization, answers, onChange }: ImportQuestionsProps) {
  const messages = optionsMessages;
  const { settings, sites, compliance } = organization;
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
    settings.metadata === "unknown" ||
    settings.inAppData === "unknown";
  if (!isOpen) return null;
  return (
    <fieldset class="field">
      <legend class="label">{messages.adminImport.questions}</legend>
      {unknownPlans.length > 0 && (
        <SelectField
          label={messages.adminImport.plan(
            formatNames(unknownPlans.map(({ app }) => appName(app))),
          )}
          hint={messages.planHint}
          value={answers.plan ?? "unknown"}
          options={answerOptions("plan")}
          onChange={(plan) => change({ plan })}
        />
      )}
      {settings.metadata === "unknown" && (
        <SelectField
          label={popupMessages.questions.ask.metadata}
          value={answers.metadata ?? "unknown"}
          options={answerOptions("metadata")}
          onChange={(metadata) => change({ metadata })}
        />
      )}
      {settings.inAppData === "unknown" && (
        <SelectField
          label={popupMessages.questions.ask.inAppData}
          value={answers.inAppData ?? "unknown"}
          options={answerOptions("inAppData")}
          onChange={(inAppData) => change({ inAppData })}
        />
      )}
    </fieldset>
  );
}
