import type { ComponentChildren } from "preact";
import type { CoreMessages } from "../../shared/i18n/core-messages.ts";
import type { Language } from "../../shared/i18n/language.ts";
import { formatReason } from "../../shared/i18n/reason.ts";
import type { OrganizationSummary } from "../../shared/model/summary.ts";
import { effectInForce } from "../../shared/rules/effects.ts";
import { reasonOf } from "../../shared/view-models/reason.ts";
import { LiveRegion } from "../components/live-region.tsx";
import { Lens } from "../components/summary-icon.tsx";
import { ExceptionsLine } from "./exceptions-line.tsx";
import { SettingRow } from "./setting-row.tsx";
import type { SettingChange } from "./setting-state.ts";

/** What a person can do in the panel. */
export interface PanelActions {
  propose(change: SettingChange): void;
  discard(): void;
  toggleExceptions(): void;
}

/** What is put into the panel once it is loaded: nothing of it is there at first. */
export interface PanelParts {
  readonly notices?: ComponentChildren;
  /** Under the metadata setting: the preview of its change. */
  readonly metadata?: ComponentChildren;
  readonly inAppData?: ComponentChildren;
  readonly exceptions?: ComponentChildren;
  readonly sections?: ComponentChildren;
}

/** All that the panel shows; it keeps nothing itself. */
export interface PanelView {
  /** Absent until there is an answer. */
  readonly overview?: OrganizationSummary | undefined;
  readonly canChange: boolean;
  readonly saving: boolean;
  /** The change of a setting that is open. */
  readonly proposed?: SettingChange | undefined;
  readonly exceptionsOpen: boolean;
  readonly parts?: PanelParts;
}

export interface PanelProps extends PanelView {
  readonly language: Language;
  readonly actions: PanelActions;
}

/** The settings panel: the answer first, then the switches, then what they rest on. */
export function Panel(props: PanelProps) {
  const { language, overview, parts = {} } = props;
  const { core } = language;
  const explanation = overview?.explanation;
  return (
    <section class="panel" part="panel" dir={language.direction} lang={language.locale}>
      <header class="line head-line">
        <h2 class="title" part="title">
          {core.title}
        </h2>
        {overview && (
          <span class="quiet">{core.organizationLine(overview.name, explanation?.plan)}</span>
        )}
      </header>
      {explanation && (
        <p class="answer" part="answer">
          <Lens summary={explanation.assessment.summary} />
          {answerOf(core, overview)}
        </p>
      )}
      {parts.notices}
      {overview ? (
        <Settings {...props} overview={overview} />
      ) : (
        !parts.notices && <Loading language={language} />
      )}
      {parts.sections}
      {overview && <p class="quiet small">{core.notAffiliated}</p>}
      <LiveRegion />
    </section>
  );
}

/** What holds of the organization; where exceptions in force make it not true of everything, it says so. */
export function answerOf(
  core: CoreMessages,
  { explanation, exceptions }: OrganizationSummary,
): string {
  const { setting, assessment } = explanation;
  const { summary, inAppData } = assessment;
  const answer = core.organizationSummary[summary];
  const count = setting ? exceptions[effectInForce(setting)].count : 0;
  const isAnswer =
    summary !== "not-eligible" &&
    summary !== "unknown" &&
    inAppData.decidedBy !== "not-yet-effective";
  return isAnswer && count > 0 ? core.exceptFor(answer, count) : answer;
}

interface SettingsProps extends PanelProps {
  readonly overview: OrganizationSummary;
}

function Settings(props: SettingsProps) {
  const { overview, language, canChange, parts = {}, actions } = props;
  const { explanation } = overview;
  const { core } = language;
  if (explanation.assessment.summary === "not-eligible") {
    return (
      <div class="notice" part="notice">
        <p>
          {language.sentence(
            formatReason(
              core.reasons,
              reasonOf(overview, explanation, "in-app-data"),
              language.locale,
            ),
          )}
        </p>
        <p class="quiet">{core.excluded}</p>
      </div>
    );
  }
  return (
    <>
      {!canChange && <p class="quiet">{core.readOnly}</p>}
      <div class="card" part="card">
        <SettingRow {...props} dataType="metadata">
          {parts.metadata}
        </SettingRow>
        <SettingRow {...props} dataType="in-app-data">
          {parts.inAppData}
          <ExceptionsLine
            core={core}
            exceptions={overview.exceptions}
            setting={explanation.setting}
            canChange={canChange}
            open={props.exceptionsOpen}
            onToggle={actions.toggleExceptions}
          />
          {parts.exceptions}
        </SettingRow>
      </div>
    </>
  );
}

function Loading({ language }: { language: Language }) {
  return (
    <>
      <p class="quiet">{language.core.loading}</p>
      <div class="card" aria-hidden="true">
        <div class="row ghost" />
        <div class="row ghost" />
      </div>
    </>
  );
}
