import { useId } from "preact/hooks";
import type { Compliance } from "../../shared/model/organization.ts";
import { messages } from "../i18n/i18n.ts";
import { answerOptions } from "./answer-options.ts";
import type { Facts } from "./description.ts";
import { ANSWERS, type Question } from "./questions.ts";

interface QuestionButtonsProps {
  readonly question: Question;
  /** Called with the fact; with `undefined` if the person doesn't know it. */
  readonly onAnswer: (facts: Partial<Facts> | undefined) => void;
  readonly disabled?: boolean;
}

/** A question with one button for each answer. */
export function QuestionButtons({ question, onAnswer, disabled = false }: QuestionButtonsProps) {
  const id = useId();
  const { ask, planHint, unknown } = messages.questions;
  return (
    <fieldset
      class="question"
      disabled={disabled}
      aria-describedby={question === "plan" ? id : undefined}
    >
      <legend class="bold">{ask[question]}</legend>
      {question === "plan" && (
        <p class="muted small" id={id}>
          {planHint}
        </p>
      )}
      <div class="question-answers">
        {answersTo(question).map(({ text, facts }) => (
          <button type="button" class="button" key={text} onClick={() => onAnswer(facts)}>
            {text}
          </button>
        ))}
        <button type="button" class="button" onClick={() => onAnswer(undefined)}>
          {unknown}
        </button>
      </div>
    </fieldset>
  );
}

interface Answer {
  readonly text: string;
  readonly facts: Partial<Facts>;
}

function answersTo(question: Question): readonly Answer[] {
  if (question === "compliance") {
    const { none, compliances } = messages.questions;
    return ANSWERS.compliance.map((compliance: readonly Compliance[]) => ({
      text: compliance[0] === undefined ? none : compliances[compliance[0]],
      facts: { compliance },
    }));
  }
  const texts: Readonly<Record<string, string>> = answerOptions(question);
  return ANSWERS[question].map((answer) => ({
    text: texts[answer] ?? answer,
    facts: { [question]: answer },
  }));
}
