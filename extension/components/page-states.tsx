import type { ComponentChildren } from "preact";
import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { SummaryIcon } from "../../widget/components/summary-icon.tsx";
import { findNoAnswerReason, type NoAnswer } from "../answers/page-answer.ts";
import { language, messages } from "../i18n/i18n.ts";
import type { StoredWorkspaces } from "../workspaces/workspace-store.ts";
import { NoWorkspace } from "./no-workspace.tsx";
import type { OpenOptions } from "./options-target.ts";

interface PageStatesProps {
  readonly stored: StoredWorkspaces;
  /** Address of the page; absent if the browser hides it. */
  readonly url: string | undefined;
  readonly openOptions: OpenOptions;
  /** The answer; empty if there is none. */
  readonly children: ComponentChildren;
}

/** The answer for a page, or the reason why there is none, and the workspaces that can't be read. */
export function PageStates({ stored, url, openOptions, children }: PageStatesProps) {
  const noAnswer = url === undefined ? undefined : findNoAnswerReason(url, stored.workspaces);
  return (
    <>
      {children ||
        (noAnswer ? (
          <NoAnswerNotice noAnswer={noAnswer} openOptions={openOptions} />
        ) : (
          <NoWorkspace url={url} openOptions={openOptions} />
        ))}
      {stored.workspaces.map(({ id, name, fault }) =>
        fault === undefined ? null : (
          <p class="notice caution" role="alert" key={id}>
            <b>{name}</b>: {messages.badge.unreadable}{" "}
            <button type="button" class="link" onClick={() => openOptions()}>
              {messages.allSettings}
            </button>
          </p>
        ),
      )}
      {stored.fault !== undefined && (
        <p class="notice caution" role="alert">
          {messages.badge.unreadable}
        </p>
      )}
    </>
  );
}

interface NoAnswerNoticeProps {
  readonly noAnswer: NoAnswer;
  readonly openOptions: OpenOptions;
}

/** A page whose workspace has no document, with the reason and a button to sign in. */
function NoAnswerNotice({ noAnswer: { workspace, reason }, openOptions }: NoAnswerNoticeProps) {
  return (
    <>
      <h1 class="answer-line">
        <SummaryIcon summary="unknown" />
        {language.sentence(language.core.summary.unknown)}
      </h1>
      {reason === "never-read" && (
        <p class="notice">
          <b>{isolateBidi(workspace.name)}</b>: {messages.badge.neverRead}{" "}
          <button type="button" class="link" onClick={() => openOptions({ signIn: workspace.id })}>
            {messages.signIn}
          </button>
        </p>
      )}
    </>
  );
}
