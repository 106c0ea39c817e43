import type { ComponentChildren } from "preact";
import { isolateBidi, isolateEach } from "../../shared/i18n/bidi.ts";
import { capitalize, fillTemplate } from "../../shared/i18n/format.ts";
import { placeNameParts } from "../../shared/i18n/place-name.ts";
import type { PartialSummary } from "../../shared/model/place-status.ts";
import { decidedChange } from "../../shared/view-models/decided-change.ts";
import { placeName } from "../../shared/view-models/place-name.ts";
import { SummaryIcon } from "../../widget/components/summary-icon.tsx";
import { aliasInAddress } from "../answers/address-alias.ts";
import { formatSource, isUnconfirmed } from "../answers/freshness.ts";
import type { PageAnswer, SourceAnswer } from "../answers/page-answer.ts";
import { unknownReason } from "../answers/unknown-reason.ts";
import { hasNextQuestion, NextQuestion } from "../describe/next-question.tsx";
import { language, messages } from "../i18n/i18n.ts";
import type { OpenOptions } from "./options-target.ts";

interface AnswerHeadingProps {
  readonly answer: SourceAnswer;
  readonly url: string;
  readonly now: Date;
}

/** The summary of a page as a sentence, the name of its place, a decided change, and the lack of a confirmation. */
export function AnswerHeading({ answer, url, now }: AnswerHeadingProps) {
  const { core, sentence } = language;
  const { summary, organization, place, explanation } = answer;
  const alias = aliasInAddress(url, organization, place);
  const decided = decidedChange(organization, place, now, explanation.assessment);
  const names = [...placeNameParts(placeName(organization, place)), isolateBidi(organization.name)];
  return (
    <header class="answer-heading">
      <h1 class="answer-line">
        <SummaryIcon summary={summary} />
        {sentence(core.summary[summary])}
      </h1>
      <p class="muted">{isolateEach(names, language.direction).join(" · ")}</p>
      {alias !== undefined && (
        <p class="muted">{fillTemplate(messages.otherKey, { alias: isolateBidi(alias) })}</p>
      )}
      {decided && <p>{sentence(core.decidedChange[decided])}</p>}
      {isUnconfirmed(answer, now) && <p class="muted">{sentence(core.unconfirmed)}</p>}
    </header>
  );
}

interface UnknownHintProps {
  readonly answer: SourceAnswer;
  readonly url: string;
  readonly openOptions: OpenOptions;
}

/** The question that settles an unknown answer, with a link to the form that answers it. */
export function UnknownHint({ answer, url, openOptions }: UnknownHintProps) {
  const { workspace, organization, place } = answer;
  const { source, document, managed = false } = workspace;
  if (source.kind === "manual" && hasNextQuestion(organization, place)) {
    const onEdit = () => openOptions({ edit: workspace.id });
    const formatSummary = (summary: PartialSummary) =>
      language.sentence(language.core.summary[summary]);
    return <NextQuestion {...{ workspace, organization, place, formatSummary, onEdit }} />;
  }
  const reason = unknownReason(answer);
  if (!reason) return null;
  if (reason === "space-ambiguous" || reason === "app-ambiguous") {
    return <p class="notice">{messages.unknownHint[reason]}</p>;
  }
  return (
    <p class="notice">
      {messages.unknownHint[reason]}{" "}
      {messages.whoKnows[document?.role === "admin" ? "admin" : "member"]}{" "}
      {source.kind === "service"
        ? messages.enterInService
        : describeButton(() =>
            openOptions(managed ? { page: url, method: "manual" } : { edit: workspace.id }),
          )}
    </p>
  );
}

/** Renders the button that opens the form for a description. */
function describeButton(onClick: () => void) {
  return (
    <button type="button" class="link" onClick={onClick}>
      {messages.tellUs}
    </button>
  );
}

interface SignInAgainProps {
  /** Id of the workspace. */
  readonly workspace: string;
  readonly openOptions: OpenOptions;
}

/** Leads to the sign-in of a service that no longer accepts the last one. */
export function SignInAgain({ workspace, openOptions }: SignInAgainProps) {
  return (
    <p class="notice caution">
      {messages.signInAgain}{" "}
      <button type="button" class="link" onClick={() => openOptions({ signIn: workspace })}>
        {capitalize(messages.badge.signedOut, language.locale)}
      </button>
    </p>
  );
}

interface SourceFooterProps {
  readonly answer: PageAnswer;
  readonly now: Date;
  readonly openOptions: OpenOptions;
  /** Further links. */
  readonly children?: ComponentChildren;
}

/** The source of an answer with its age, and links. */
export function SourceFooter({ answer, now, openOptions, children }: SourceFooterProps) {
  return (
    <footer class="footer">
      <span class="muted">
        {formatSource(answer.workspace, now, messages.badge, language.locale)}
      </span>
      {children}
      <button type="button" class="link" onClick={() => openOptions()}>
        {messages.allSettings}
      </button>
    </footer>
  );
}
