import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { explain } from "../../shared/rules/explain.ts";
import { partialSummary } from "../../shared/rules/forecast.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import type { Failure } from "../../widget/components/failure.ts";
import { LanguageContext } from "../../widget/components/language.ts";
import { AnnouncementContext, LiveRegion } from "../../widget/components/live-region.tsx";
import { FailureNotice } from "../../widget/components/notice.tsx";
import { keepPreviewFocus } from "../../widget/settings/preview/keep-preview-focus.ts";
import { createSettingsStore, type SettingsStore } from "../../widget/state/settings-store.ts";
import { currentFreshness, isSignedOut } from "../answers/freshness.ts";
import type { PageAnswer } from "../answers/page-answer.ts";
import {
  AnswerHeading,
  SignInAgain,
  SourceFooter,
  UnknownHint,
} from "../components/answer-parts.tsx";
import { ConflictingAnswers } from "../components/conflicting-answers.tsx";
import type { OpenOptions } from "../components/options-target.ts";
import { RequestToAdmin } from "../components/request-to-admin.tsx";
import { language, messages } from "../i18n/i18n.ts";
import { saveProblem } from "../workspaces/confirmations.ts";
import { createWorkspaceClient } from "../workspaces/workspace-client.ts";
import { snapshotOf } from "../workspaces/workspace-reader.ts";
import { Basis } from "./basis.tsx";
import { Findings } from "./findings.tsx";
import { NextChange } from "./next-change.tsx";
import { PlaceControls } from "./place-controls.tsx";

interface AnswerProps {
  readonly answer: PageAnswer;
  readonly url: string;
  readonly openOptions: OpenOptions;
  /** Absent in browsers without a side panel. */
  readonly openSidePanel: (() => void) | undefined;
}

/** The answer for a page. While the popup is open, it stays up to date with the service. */
export function Answer({ answer: stored, url, openOptions, openSidePanel }: AnswerProps) {
  const { workspace } = stored;
  const { core } = language;
  const store = useMemo(() => {
    const client = createWorkspaceClient(workspace);
    const known = snapshotOf(workspace);
    const onFailure = ({ code }: Failure) => {
      if (code === "unauthenticated") void saveProblem(workspace.id, code);
    };
    return client && createSettingsStore(client, { onFailure, ...(known && { known }) });
  }, [workspace]);
  const announcement = useSignal("");
  useEffect(() => store?.start(), [store]);
  useEffect(() => (store ? keepPreviewFocus(document.body, store) : undefined), [store]);
  const snapshot = store?.snapshot.value ?? undefined;
  const organization = snapshot?.organization ?? stored.organization;
  // A newer document can resolve the address to another place.
  const place = resolvePlace(url, [organization])?.place ?? stored.place;
  const now = new Date();
  const explanation = explain(organization, place, now);
  const summary = partialSummary(explanation.assessment);
  const isUnknown = explanation.assessment.summary === "unknown";
  const failure = store?.readFailure.value;
  const freshness = currentFreshness(workspace, snapshot, failure?.code ?? signInError(store));
  const needsSignIn = isSignedOut(freshness);
  const answer = {
    ...stored,
    organization,
    place,
    explanation,
    summary,
    workspace: { ...workspace, freshness },
  };
  return (
    <LanguageContext.Provider value={language}>
      <AnnouncementContext.Provider value={announcement}>
        <LiveRegion />
        <AnswerHeading answer={answer} url={url} now={now} />
        <Findings answer={answer} />
        <Basis answer={answer} now={now} />
        <ConflictingAnswers answers={stored.conflictingAnswers} now={now} />
        <NextChange answer={answer} now={now} />
        {isUnknown && <UnknownHint answer={answer} url={url} openOptions={openOptions} />}
        {needsSignIn && <SignInAgain workspace={workspace.id} openOptions={openOptions} />}
        {failure && !needsSignIn && (
          <FailureNotice failure={failure} onRetry={() => void store?.reload()} />
        )}
        {store && (store.draft.value || (store.canChange.value && !needsSignIn)) && (
          <PlaceControls store={store} place={place} />
        )}
        {!store?.canChange.value && !store?.draft.value && (
          <RequestToAdmin organization={organization} place={place} url={url} />
        )}
        <SourceFooter answer={answer} now={now} openOptions={openOptions}>
          {openSidePanel && (
            <button type="button" class="link" onClick={openSidePanel}>
              {messages.openSidePanel}
            </button>
          )}
        </SourceFooter>
        <p class="muted small">{core.notAffiliated}</p>
      </AnnouncementContext.Provider>
    </LanguageContext.Provider>
  );
}

/** Returns the code of a save that failed because the service no longer accepts the sign-in. */
function signInError(store: SettingsStore | undefined): string | undefined {
  const code = store?.saveFailure.value?.code;
  return code === "unauthenticated" ? code : undefined;
}
