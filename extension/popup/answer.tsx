import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { State } from "../../shared/i18n/core-messages.ts";
import { formatDay } from "../../shared/i18n/format.ts";
import { formatReason } from "../../shared/i18n/reason.ts";
import type { DataType, Finding } from "../../shared/model/assessment.ts";
import { findingOf } from "../../shared/model/assessment.ts";
import type { Source } from "../../shared/policy/sources.ts";
import { explain } from "../../shared/rules/explain.ts";
import { nextChange } from "../../shared/rules/forecast.ts";
import { resolvePlace } from "../../shared/rules/resolve-place.ts";
import { ruleSource } from "../../shared/rules/rule-sources.ts";
import { reasonFor } from "../../shared/view-models/reason.ts";
import { keepFocus } from "../../widget/components/keep-focus.ts";
import { LanguageContext } from "../../widget/components/language.ts";
import { AnnouncementContext, LiveRegion } from "../../widget/components/live-region.tsx";
import { FailureNotice } from "../../widget/components/notice.tsx";
import type { Failure } from "../../widget/state/failure.ts";
import { createSettingsStore, type SettingsStore } from "../../widget/state/settings-store.ts";
import { isForeseeable } from "../answers/missing.ts";
import type { OpenOptions } from "../answers/open-options.ts";
import { freshnessOf, isSignedOut } from "../answers/outage.ts";
import type { PageAnswer } from "../answers/page-answer.ts";
import {
  AnswerHeading,
  SignInAgain,
  SourceFoot,
  UnknownHint,
} from "../components/answer-parts.tsx";
import { OtherSources } from "../components/other-sources.tsx";
import { RequestToAdmin } from "../components/request-to-admin.tsx";
import { coming, language, words } from "../i18n/i18n.ts";
import { clientFor, snapshotOf } from "../workspaces/client-for.ts";
import { saveProblem } from "../workspaces/workspace-store.ts";
import { PlaceControls } from "./place-controls.tsx";

const DATA_TYPES: readonly DataType[] = ["metadata", "in-app-data"];
const YEAR = 366 * 86_400_000;

interface AnswerProps {
  readonly answer: PageAnswer;
  readonly url: string;
  readonly openOptions: OpenOptions;
  /** Opens the panel beside the page; absent where the browser has none. */
  readonly openBeside: (() => void) | undefined;
}

/** The answer for one page; it follows the service while the popup is open. */
export function Answer({ answer: first, url, openOptions, openBeside }: AnswerProps) {
  const { workspace } = first;
  const { core, sentence } = language;
  const store = useMemo(() => {
    const client = clientFor(workspace);
    const known = snapshotOf(workspace);
    const onFailure = ({ code }: Failure) => {
      if (code === "unauthenticated") void saveProblem(workspace.id, code);
    };
    return client && createSettingsStore(client, { onFailure, ...(known && { known }) });
  }, [workspace]);
  const announcement = useSignal("");
  useEffect(() => store?.start(), [store]);
  useEffect(() => (store ? keepFocus(document.body, store) : undefined), [store]);
  const snapshot = store?.snapshot.value ?? undefined;
  const organization = snapshot?.organization ?? first.organization;
  // A newer document can have another place there: an app more, another id.
  const place = resolvePlace(url, [organization])?.place ?? first.place;
  const now = new Date();
  const explanation = explain(organization, place, now);
  const { summary } = explanation.assessment;
  const failure = store?.readFailure.value;
  const freshness = freshnessOf(workspace, snapshot, failure?.code ?? signedOutAt(store));
  const signedOut = isSignedOut(freshness);
  const answer = {
    ...first,
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
        <AnswerHeading summary={summary} organization={organization} place={place} />
        <dl class="findings">
          {DATA_TYPES.map((dataType) => {
            const finding = findingOf(explanation.assessment, dataType);
            return (
              <div class="finding" key={dataType}>
                <dt>{core.dataType[dataType]}</dt>
                <dd>
                  <b>{core.state[stateOf(finding, summary)]}</b>
                  <span class="quiet">
                    {sentence(
                      formatReason(
                        core.reasons,
                        reasonFor(organization, explanation, dataType, place),
                        language.locale,
                      ),
                    )}
                  </span>
                  <RuleSource source={ruleSource(finding.decidedBy, organization)} />
                  {finding.notes.map((note) => (
                    <span class="quiet" key={note}>
                      {core.note[note]}
                    </span>
                  ))}
                </dd>
              </div>
            );
          })}
        </dl>
        <OtherSources opinions={first.others} now={now} />
        <Next answer={answer} now={now} />
        {summary === "unknown" && (
          <UnknownHint assessment={explanation.assessment} url={url} openOptions={openOptions} />
        )}
        {signedOut && <SignInAgain workspace={workspace.id} openOptions={openOptions} />}
        {failure && !signedOut && (
          <FailureNotice failure={failure} onRetry={() => void store?.reload()} />
        )}
        {store && (store.draft.value || (store.canChange.value && !signedOut)) && (
          <PlaceControls store={store} place={place} />
        )}
        {!store?.canChange.value && !store?.draft.value && (
          <RequestToAdmin organization={organization} place={place} url={url} />
        )}
        <SourceFoot answer={answer} now={now} openOptions={openOptions}>
          {openBeside && (
            <button type="button" class="link" onClick={openBeside}>
              {words.openBeside}
            </button>
          )}
        </SourceFoot>
        <p class="quiet small">{core.notAffiliated}</p>
      </AnnouncementContext.Provider>
    </LanguageContext.Provider>
  );
}

/** Whether the service did not accept the sign-in when something was to be saved, by its code. */
function signedOutAt(store: SettingsStore | undefined): string | undefined {
  const code = store?.saveFailure.value?.code;
  return code === "unauthenticated" ? code : undefined;
}

/** Where a rule was read; the title of a public page is the vendor's, in English. */
function RuleSource({ source }: { source: Source | undefined }) {
  if (!source) return null;
  const { url, title } = source;
  return (
    <span class="quiet small">
      {words.ruleSource}{" "}
      {url ? (
        <a class="link" lang="en" dir="ltr" href={url} target="_blank" rel="noreferrer">
          {title}
        </a>
      ) : (
        <bdi lang="en">{title}</bdi>
      )}
    </span>
  );
}

/** What changes by itself next; that nothing does only where it is known. */
function Next({ answer, now }: { answer: PageAnswer; now: Date }) {
  const { organization, place, explanation } = answer;
  const until = new Date(now.getTime() + YEAR);
  const next = nextChange(organization, place, now, until, explanation.assessment);
  if (!next && !isForeseeable(answer)) return null;
  return (
    <p class="next">
      <b>{words.next}</b>{" "}
      {next
        ? coming.line(formatDay(next.at, language.locale), next.cause, next.summary)
        : words.nothingComing}
    </p>
  );
}

/** The word for a finding; what is left out altogether has one of its own. */
function stateOf(finding: Finding, summary: PageAnswer["summary"]): State {
  return summary === "not-eligible" ? "not-part" : finding.contributed;
}
