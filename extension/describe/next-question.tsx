import { useSignal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Organization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import type { PartialSummary } from "../../shared/model/place-status.ts";
import { assess } from "../../shared/rules/assess.ts";
import { partialSummary } from "../../shared/rules/forecast.ts";
import { messages } from "../i18n/i18n.ts";
import type { Workspace } from "../workspaces/workspace.ts";
import type { Facts } from "./description.ts";
import { QuestionButtons } from "./question-buttons.tsx";
import { assessIfEligible, nextQuestion, type Question } from "./questions.ts";
import { saveFacts } from "./save-description.ts";
import { SaveFailure } from "./save-failure.tsx";

/** Called after an answer was saved, on pages that don't follow the storage. */
export const AnswerSavedContext = createContext<() => void>(() => undefined);

interface NextQuestionProps {
  readonly workspace: Workspace;
  readonly organization: Organization;
  readonly place: Place;
  /** Returns the sentence about the place. */
  readonly formatSummary: (summary: PartialSummary) => string;
  /** Opens the form with all answers. */
  readonly onEdit: () => void;
}

/** Returns true if a person's answer can settle something of an unknown answer. */
export function hasNextQuestion(organization: Organization, place: Place): boolean {
  return nextQuestion(organization, place, new Date()) !== undefined;
}

/** The question that settles the most of an unknown answer, and what follows from the answers so far. */
export function NextQuestion(props: NextQuestionProps) {
  const { workspace, organization, place, formatSummary, onEdit } = props;
  const skipped = useSignal<readonly Question[]>([]);
  const failed = useSignal(false);
  const onSaved = useContext(AnswerSavedContext);
  const now = new Date();
  const question = nextQuestion(organization, place, now, skipped.value);
  if (!question) return null;
  const answer = async (facts: Partial<Facts> | undefined) => {
    if (!facts) {
      skipped.value = [...skipped.value, question];
      return;
    }
    failed.value = false;
    try {
      await saveFacts(workspace, facts);
      onSaved();
    } catch {
      failed.value = true;
    }
  };
  return (
    <section class="notice next-question">
      <IfEligible
        organization={organization}
        place={place}
        now={now}
        formatSummary={formatSummary}
      />
      <p class="muted small">{messages.questions.settlesMost}</p>
      <QuestionButtons question={question} onAnswer={(facts) => void answer(facts)} />
      <p>
        <button type="button" class="link" onClick={onEdit}>
          {messages.tellUs}
        </button>
      </p>
      <SaveFailure failed={failed.value} />
    </section>
  );
}

interface IfEligibleProps
  extends Pick<NextQuestionProps, "organization" | "place" | "formatSummary"> {
  readonly now: Date;
}

/** The sentence that follows from the answers so far, unless the organization is left out. */
function IfEligible({ organization, place, now, formatSummary }: IfEligibleProps) {
  const summary = partialSummary(assessIfEligible(organization, place, now));
  if (summary === "unknown" || summary === partialSummary(assess(organization, place, now))) {
    return null;
  }
  return <p class="bold">{messages.questions.ifEligible(formatSummary(summary))}</p>;
}
