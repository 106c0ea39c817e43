import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { SettingsClient } from "../../shared/client/types.ts";
import { formatAge, formatDay } from "../../shared/messages/format.ts";
import type { Language } from "../../shared/messages/language.ts";
import { reasonOf } from "../../shared/messages/reason.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { nextChange, ORGANIZATION_PLACE } from "../../shared/rules/coming.ts";
import { type Explanation, explain } from "../../shared/rules/explain.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import { ExceptionsLine } from "./exceptions-line.tsx";
import { LanguageContext, useLanguage } from "./language.tsx";
import { lazy } from "./lazy.tsx";
import { Lens } from "./lens.tsx";
import { FailureNotice, Notice } from "./notice.tsx";
import { SettingRow } from "./setting-row.tsx";

const waiting = { waiting: "…", failed: "…" };
const ChangePreview = lazy(
  async () => (await import("../change/preview.tsx")).ChangePreview,
  waiting,
);
const SavedNotice = lazy(async () => (await import("../change/saved.tsx")).SavedNotice, waiting);
const Exceptions = lazy(
  async () => (await import("../exceptions/exceptions.tsx")).Exceptions,
  waiting,
);
const Coverage = lazy(async () => (await import("../coverage/coverage.tsx")).Coverage, waiting);
const Dates = lazy(async () => (await import("../dates/dates.tsx")).Dates, waiting);
const History = lazy(async () => (await import("../history/history.tsx")).History, waiting);
const Protection = lazy(
  async () => (await import("../protection/protection.tsx")).Protection,
  waiting,
);

/** How far ahead a coming change is announced. */
const HORIZON_DAYS = 366;

interface SettingsPanelProps {
  readonly store: SettingsStore;
  readonly client: Pick<SettingsClient, "obligations" | "history">;
  readonly language: Language;
}

/** The whole settings panel: the answer first, then the switches, then what they rest on. */
export function SettingsPanel({ store, client, language }: SettingsPanelProps) {
  useEffect(() => {
    // Words for an error must be at hand before the network is gone.
    void language.change().catch(() => undefined);
  }, [language]);
  return (
    <LanguageContext.Provider value={language}>
      <section class="panel" dir={language.direction} lang={language.locale}>
        <Body store={store} client={client} />
      </section>
    </LanguageContext.Provider>
  );
}

function Body({ store, client }: Omit<SettingsPanelProps, "language">) {
  const { core, locale } = useLanguage();
  const exceptionsOpen = useSignal(false);
  const snapshot = store.snapshot.value;
  const failure = store.readFailure.value;
  if (!snapshot) {
    return failure ? (
      <>
        <h2 class="title">{core.title}</h2>
        <FailureNotice failure={failure} onRetry={() => void store.reload()} />
      </>
    ) : (
      <Loading />
    );
  }
  const { organization } = snapshot;
  const now = store.now();
  const explanation = explain(organization, ORGANIZATION_PLACE, now);
  const age = formatAge(snapshot.confirmedAt, now.getTime(), locale);
  const draft = store.draft.value;
  const settingDrafted = draft && ["set-metadata", "set-in-app-data"].includes(draft.change.type);
  const left = explanation.assessment.summary === "not-eligible";
  return (
    <>
      <Head organization={organization} explanation={explanation} />
      {failure && <FailureNotice failure={failure} age={age} onRetry={() => void store.reload()} />}
      {left ? (
        <Left organization={organization} explanation={explanation} />
      ) : (
        <>
          {!store.canChange.value && <p class="quiet">{core.readOnly}</p>}
          {store.saved.value && <SavedNotice store={store} saved={store.saved.value} />}
          <div class="card">
            <SettingRow
              store={store}
              organization={organization}
              explanation={explanation}
              dataType="metadata"
            >
              {settingDrafted && draft?.change.type === "set-metadata" && (
                <ChangePreview store={store} />
              )}
            </SettingRow>
            <SettingRow
              store={store}
              organization={organization}
              explanation={explanation}
              dataType="in-app-data"
            >
              {settingDrafted && draft?.change.type === "set-in-app-data" && (
                <ChangePreview store={store} />
              )}
              <ExceptionsLine
                organization={organization}
                setting={explanation.setting}
                open={exceptionsOpen.value}
                onToggle={() => {
                  exceptionsOpen.value = !exceptionsOpen.value;
                }}
              />
              {(exceptionsOpen.value || (draft && !settingDrafted)) && (
                <Exceptions
                  store={store}
                  organization={organization}
                  setting={explanation.setting}
                />
              )}
            </SettingRow>
          </div>
          <ComingLine organization={organization} explanation={explanation} now={now} />
          <Coverage organization={organization} now={store.now} />
        </>
      )}
      <Protection client={client} organization={organization} />
      <Dates client={client} organization={organization} now={store.now} />
      <Disclosure label={core.history}>
        <History client={client} organization={organization} now={store.now} />
      </Disclosure>
      <p class="quiet">{core.notAffiliated}</p>
    </>
  );
}

/** A section that is made when it is first opened. */
function Disclosure({ label, children }: { label: string; children: ComponentChildren }) {
  const open = useSignal(false);
  return (
    <section>
      <h3 class="section-title">
        <button
          type="button"
          class="disclosure"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {label}
        </button>
      </h3>
      {open.value && children}
    </section>
  );
}

function Head({
  organization,
  explanation,
}: {
  organization: Organization;
  explanation: Explanation;
}) {
  const { core } = useLanguage();
  const { summary } = explanation.assessment;
  return (
    <header class="head">
      <div class="head-line">
        <h2 class="title">{core.title}</h2>
        <span class="quiet">{core.organizationLine(organization.name, explanation.plan)}</span>
      </div>
      <p class="answer" role="status">
        <Lens summary={summary} />
        {core.organizationSummary[summary]}
      </p>
    </header>
  );
}

/** An organization without settings: it says why, and offers nothing to switch. */
function Left({
  organization,
  explanation,
}: {
  organization: Organization;
  explanation: Explanation;
}) {
  const { core, sentence } = useLanguage();
  return (
    <Notice tone="plain">
      <p>{sentence(core.reason(reasonOf(organization, explanation, "in-app-data")))}</p>
      <p class="quiet">{core.excluded}</p>
    </Notice>
  );
}

function ComingLine({
  organization,
  explanation,
  now,
}: {
  organization: Organization;
  explanation: Explanation;
  now: Date;
}) {
  const { core, locale } = useLanguage();
  const until = new Date(now.getTime() + HORIZON_DAYS * 86_400_000);
  const next = nextChange(organization, ORGANIZATION_PLACE, now, until, explanation.assessment);
  if (!next) return null;
  return (
    <Notice tone="caution">
      <p>{core.coming(formatDay(next.at, locale), next.cause, next.assessment.summary)}</p>
    </Notice>
  );
}

function Loading() {
  const { core } = useLanguage();
  return (
    <>
      <h2 class="title">{core.title}</h2>
      <p class="quiet" role="status">
        {core.loading}
      </p>
      <div class="card" aria-hidden="true">
        <div class="row ghost" />
        <div class="row ghost" />
      </div>
    </>
  );
}
