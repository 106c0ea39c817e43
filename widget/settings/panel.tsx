import { isolateBidi } from "../../shared/i18n/bidi.ts";
import type { CoreMessages } from "../../shared/i18n/core-messages.ts";
import type { Language } from "../../shared/i18n/language.ts";
import { formatReason } from "../../shared/i18n/reason.ts";
import type { OrganizationSummary } from "../../shared/model/organization-summary.ts";
import { SummaryIcon } from "../components/summary-icon.tsx";
import { ExceptionsLine } from "./exceptions-line.tsx";
import type { PanelProps } from "./panel-props.ts";
import { SettingRow } from "./setting-row.tsx";

/** The settings panel: the answer, the two settings, the sections of the app. */
export function Panel(props: PanelProps) {
  const { language, summary, parts = {} } = props;
  const { core } = language;
  return (
    <section class="panel" part="panel" dir={language.direction} lang={language.locale}>
      <header class="line head-line">
        <h2 class="title" part="title">
          {core.title}
        </h2>
        {summary && (
          <span class="muted">
            {core.organizationLine(isolateBidi(summary.name), summary.plan)}
          </span>
        )}
      </header>
      {summary && (
        <p class="answer" part="answer">
          <SummaryIcon summary={summary.summary} />
          {answerOf(core, summary)}
        </p>
      )}
      {parts.notices}
      {summary ? (
        <Settings {...props} summary={summary} />
      ) : (
        !parts.notices && <Loading language={language} />
      )}
      {parts.sections}
      {summary && <p class="muted small">{core.notAffiliated}</p>}
      {/* Screen readers often ignore a live region that is inserted together with its text. */}
      <p class="live-region" role="status">
        {parts.announcement}
      </p>
    </section>
  );
}

/** The summaries that say whether content is contributed. */
const CONTENT_KNOWN = /^(all|none|(metadata|in-app)-only|in-app-(yes|no))$/;

const STATE = { on: "yes", off: "no", unknown: "unknown" } as const;

/** Returns the sentence about the organization, with the exceptions to it. */
export function answerOf(
  core: CoreMessages,
  { summary, settings, exceptions, spaces }: OrganizationSummary,
): string {
  const answer = core.organizationSummary[summary];
  const { include, exclude } = exceptions;
  const count = [include, exclude].find(({ status }) => status === "active")?.count ?? 0;
  const { metadata, inAppData } = settings;
  const hasBegun = inAppData.reason.key !== "not-yet-effective";
  if (count === 0 || !hasBegun || !CONTENT_KNOWN.test(summary)) return answer;
  return spaces
    ? core.partly(STATE[metadata.value], spaces.yes, spaces.total)
    : `${answer} ${core.contentExceptions(count)}`;
}

interface SettingsProps extends PanelProps {
  readonly summary: OrganizationSummary;
}

function Settings(props: SettingsProps) {
  const { summary, language, canChange, parts = {}, actions } = props;
  const { core } = language;
  if (summary.summary === "not-eligible") {
    return (
      <div class="notice" part="notice">
        <p>
          {language.sentence(
            formatReason(core.reasons, summary.settings.inAppData.reason, language.locale),
          )}
        </p>
        <p class="muted">{core.excluded}</p>
      </div>
    );
  }
  return (
    <>
      {!canChange && <p class="muted">{core.readOnly}</p>}
      <div class="card" part="card">
        <SettingRow {...props} setting={summary.settings.metadata} dataType="metadata">
          {parts.metadata}
        </SettingRow>
        <SettingRow {...props} setting={summary.settings.inAppData} dataType="in-app-data">
          {parts.inAppData}
          <ExceptionsLine
            core={core}
            exceptions={summary.exceptions}
            canChange={canChange}
            open={props.exceptionsOpen}
            onToggle={actions.toggleExceptions}
          />
          {parts.exceptions}
        </SettingRow>
      </div>
      {parts.decision}
    </>
  );
}

function Loading({ language }: { language: Language }) {
  return (
    <>
      <p class="muted">{language.core.loading}</p>
      <div class="card" aria-hidden="true">
        <div class="row ghost" />
        <div class="row ghost" />
      </div>
    </>
  );
}
