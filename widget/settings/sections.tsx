import type { SettingsClient } from "../../shared/client/settings-client.ts";
import { formatDay } from "../../shared/i18n/format.ts";
import type { Language } from "../../shared/i18n/language.ts";
import type { Assessment } from "../../shared/model/assessment.ts";
import { DAY_MS } from "../../shared/model/day.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { ORGANIZATION_PLACE } from "../../shared/model/place.ts";
import { explainOrganization } from "../../shared/rules/explain.ts";
import { nextChange } from "../../shared/rules/forecast.ts";
import { Disclosure } from "../components/disclosure.tsx";
import { loadMessages, useLanguage, useMessages } from "../components/language.ts";
import { Notice } from "../components/notice.tsx";
import { useAsync } from "../components/use-async.ts";
import { fetchObligations } from "../state/obligations.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import { Coverage } from "./coverage/coverage.tsx";
import { Dates } from "./dates/dates.tsx";
import { History } from "./lazy-components.ts";
import { Protection } from "./protection/protection.tsx";

/** An upcoming change is shown this far ahead. */
const HORIZON_DAYS = 366;

/** The sections are shown after this time even if something is still loading. */
const LOADING_LIMIT_MS = 1_000;

interface SectionsProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
}

/** The sections under the settings. They appear in one step, so that the page moves once. */
export function Sections(props: SectionsProps) {
  const language = useLanguage();
  const { store, organization } = props;
  const loaded = useAsync(() => loadAll(language, store.client, organization.revision), [language]);
  return loaded === "loading" ? null : <AllSections {...props} />;
}

/** Loads what the sections show; each section reports what it could not load. */
function loadAll(language: Language, client: SettingsClient, revision: number): Promise<object> {
  const messages = loadMessages(language);
  return Promise.race([
    Promise.allSettled([fetchObligations(client, revision), messages]),
    new Promise<object>((resolve) => setTimeout(resolve, LOADING_LIMIT_MS, {})),
  ]);
}

function AllSections({ store, organization }: SectionsProps) {
  const { protection, history } = useMessages() ?? {};
  const now = new Date();
  const { assessment } = explainOrganization(organization, now);
  const isEligible = assessment.summary !== "not-eligible";
  return (
    <>
      {isEligible && (
        <UpcomingChange organization={organization} assessment={assessment} now={now} />
      )}
      <div class="sections">
        {isEligible && <Coverage organization={organization} />}
        <Dates store={store} organization={organization} showEmptyState={isEligible} />
        {isEligible && (
          <Disclosure label={protection?.title}>
            <Protection store={store} organization={organization} />
          </Disclosure>
        )}
        <Disclosure label={history?.title}>
          {(close) => <History store={store} organization={organization} onClose={close} />}
        </Disclosure>
      </div>
    </>
  );
}

interface UpcomingChangeProps {
  readonly organization: Organization;
  readonly assessment: Assessment;
  readonly now: Date;
}

function UpcomingChange({ organization, assessment, now }: UpcomingChangeProps) {
  const { locale } = useLanguage();
  const messages = useMessages()?.coming;
  const until = new Date(now.getTime() + HORIZON_DAYS * DAY_MS);
  const next = nextChange(organization, ORGANIZATION_PLACE, now, until, assessment);
  if (!next || !messages) return null;
  return (
    <Notice tone="caution">
      <p>{messages.line(formatDay(next.at, locale), next.cause, next.summary)}</p>
    </Notice>
  );
}
