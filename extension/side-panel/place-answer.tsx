import { canEdit } from "../../shared/model/role.ts";
import { isSignedOut } from "../answers/freshness.ts";
import type { PageAnswer } from "../answers/page-answer.ts";
import { AnswerHeading, SignInAgain, UnknownHint } from "../components/answer-parts.tsx";
import { ConflictingAnswers } from "../components/conflicting-answers.tsx";
import type { OpenOptions } from "../components/options-target.ts";
import { RequestToAdmin } from "../components/request-to-admin.tsx";
import type { Workspace } from "../workspaces/workspace.ts";

interface PlaceAnswerProps {
  readonly answer: PageAnswer;
  readonly url: string;
  readonly now: Date;
  readonly openOptions: OpenOptions;
}

/** The answer for the page from the stored document, which the settings below it keep up to date. */
export function PlaceAnswer({ answer, url, now, openOptions }: PlaceAnswerProps) {
  const { workspace, organization, place, explanation } = answer;
  const isUnknown = explanation.assessment.summary === "unknown";
  return (
    <>
      <AnswerHeading answer={answer} url={url} now={now} />
      <ConflictingAnswers answers={answer.conflictingAnswers} now={now} />
      {isUnknown && <UnknownHint answer={answer} url={url} openOptions={openOptions} />}
      {isSignedOut(workspace.freshness) && (
        <SignInAgain workspace={workspace.id} openOptions={openOptions} />
      )}
      {!canChange(workspace) && (
        <RequestToAdmin organization={organization} place={place} url={url} />
      )}
    </>
  );
}

/** Like the settings below, lets a caller of unknown role try a change. */
function canChange({ source, document }: Workspace): boolean {
  return source.kind === "service" && canEdit(document?.role);
}
