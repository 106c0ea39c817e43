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

/** What holds of the page, from what was last confirmed: the settings under it keep that up to date. */
export function PlaceAnswer({ answer, url, now, openOptions }: PlaceAnswerProps) {
  const { workspace, organization, place, summary } = answer;
  return (
    <>
      <AnswerHeading summary={summary} organization={organization} place={place} />
      <ConflictingAnswers answers={answer.conflictingAnswers} now={now} />
      {summary === "unknown" && (
        <UnknownHint
          assessment={answer.explanation.assessment}
          url={url}
          openOptions={openOptions}
        />
      )}
      {isSignedOut(workspace.freshness) && (
        <SignInAgain workspace={workspace.id} openOptions={openOptions} />
      )}
      {!canChange(workspace) && (
        <RequestToAdmin organization={organization} place={place} url={url} />
      )}
    </>
  );
}

/** As the settings see it: where the service does not say who somebody is, a change is tried. */
function canChange({ source, document }: Workspace): boolean {
  return source.kind === "service" && canEdit(document?.role);
}
