import type { SettingsClient } from "../../shared/client/types.ts";
import { formatDay } from "../../shared/i18n/format.ts";
import type { Language } from "../../shared/i18n/language.ts";
import type { Assessment } from "../../shared/model/assessment.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { ORGANIZATION_PLACE } from "../../shared/model/place.ts";
import { explainOrganization } from "../../shared/rules/explain.ts";
import { nextChange } from "../../shared/rules/forecast.ts";
import { Disclosure } from "../components/disclosure.tsx";
import { loadMessages, useLanguage, useMessages } from "../components/language.ts";
import { Notice } from "../components/notice.tsx";
import { useAnswer } from "../components/use-async.ts";
import type { SettingsStore } from "../state/settings-store.ts";
import { askObligations } from "../state/use-obligations.ts";
import { Coverage } from "./coverage/coverage.tsx";
import { Dates } from "./dates/dates.tsx";
import { History } from "./lazy-components.ts";
import { Protection } from "./protection/protection.tsx";

/** How far ahead a coming change is announced. */
const HORIZON_DAYS = 366;

/** Milliseconds after which what there is so far is shown. */
const PATIENCE = 1_000;

interface SectionsProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
}

/**
 * What stands under the settings: what is coming, how data is protected, who changed what. It appears in one step:
 * what a page has below would move with each part.
 */
export function Sections(props: SectionsProps) {
  const language = useLanguage();
  const { store, organization } = props;
  const there = useAnswer(
    () => fetchAll(language, store.client, organization.revision),
    [language],
  );
  return there === "loading" ? null : <AllSections {...props} />;
}

/** Waits for most of it; each part says for itself what it still waits for, or did not get. */
function fetchAll(language: Language, client: SettingsClient, revision: number): Promise<object> {
  const messages = loadMessages(language);
  return Promise.race([
    Promise.allSettled([askObligations(client, revision), messages]),
    new Promise<object>((resolve) => setTimeout(resolve, PATIENCE, {})),
  ]);
}

function AllSections({ store, organization }: SectionsProps) {
  const { protection, history } = useMessages() ?? {};
  const now = new Date();
  const { assessment } = explainOrganization(organization, now);
  const has = assessment.summary !== "not-eligible";
  return (
    <>
      {has && <ComingLine organization={organization} assessment={assessment} now={now} />}
      <div class="sections">
        {has && <Coverage organization={organization} />}
        <Dates store={store} organization={organization} teach={has} />
        {has && (
          <Disclosure label={protection?.title}>
            <Protection store={store} organization={organization} />
          </Disclosure>
        )}
        <Disclosure label={history?.title}>
          <History store={store} organization={organization} />
        </Disclosure>
      </div>
    </>
  );
}

interface ComingLineProps {
  readonly organization: Organization;
  readonly assessment: Assessment;
  readonly now: Date;
}

function ComingLine({ organization, assessment, now }: ComingLineProps) {
  const { locale } = useLanguage();
  const words = useMessages()?.coming;
  const until = new Date(now.getTime() + HORIZON_DAYS * 86_400_000);
  const next = nextChange(organization, ORGANIZATION_PLACE, now, until, assessment);
  if (!next || !words) return null;
  return (
    <Notice tone="caution">
      <p>{words.line(formatDay(next.at, locale), next.cause, next.summary)}</p>
    </Notice>
  );
}
