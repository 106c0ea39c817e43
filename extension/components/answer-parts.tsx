import type { ComponentChildren } from "preact";
import { isolateBidi, isolateEach } from "../../shared/i18n/bidi.ts";
import { capitalize } from "../../shared/i18n/format.ts";
import { placeNameParts } from "../../shared/i18n/place-name.ts";
import type { Assessment, Summary } from "../../shared/model/assessment.ts";
import type { Organization } from "../../shared/model/organization.ts";
import type { Place } from "../../shared/model/place.ts";
import { placeName } from "../../shared/view-models/place-name.ts";
import { SummaryIcon } from "../../widget/components/summary-icon.tsx";
import { formatSource } from "../answers/freshness.ts";
import { missingFact } from "../answers/missing-facts.ts";
import type { PageAnswer } from "../answers/page-answer.ts";
import type { OpenOptions } from "../components/options-target.ts";
import { language, messages } from "../i18n/i18n.ts";

interface AnswerHeadingProps {
  readonly summary: Summary;
  readonly organization: Organization;
  readonly place: Place;
}

/** What holds of the page in one sentence, and which place it is. */
export function AnswerHeading({ summary, organization, place }: AnswerHeadingProps) {
  const names = [...placeNameParts(placeName(organization, place)), isolateBidi(organization.name)];
  return (
    <header>
      <h1 class="answer-line">
        <SummaryIcon summary={summary} />
        {language.sentence(language.core.summary[summary])}
      </h1>
      <p class="muted">{isolateEach(names, language.direction).join(" · ")}</p>
    </header>
  );
}

interface UnknownHintProps {
  readonly assessment: Assessment;
  readonly url: string;
  readonly openOptions: OpenOptions;
}

/** What helps where the answer is not known. */
export function UnknownHint({ assessment, url, openOptions }: UnknownHintProps) {
  return (
    <p class="notice">
      {messages.unknownHint[missingFact(assessment)]}{" "}
      <button
        type="button"
        class="link"
        onClick={() => openOptions({ page: url, method: "manual" })}
      >
        {messages.tellUs}
      </button>
    </p>
  );
}

interface SignInAgainProps {
  /** Id of the workspace. */
  readonly workspace: string;
  readonly openOptions: OpenOptions;
}

/** For those whose sign-in the service does not accept any more. */
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

interface SourceFootProps {
  readonly answer: PageAnswer;
  readonly now: Date;
  readonly openOptions: OpenOptions;
  /** Further ways on. */
  readonly children?: ComponentChildren;
}

/** Where the answer comes from and how old it is, and where to go from here. */
export function SourceFoot({ answer, now, openOptions, children }: SourceFootProps) {
  return (
    <footer class="foot">
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
