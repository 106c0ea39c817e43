import type { SettingsClient } from "../../shared/client/types.ts";
import { formatDay } from "../../shared/messages/format.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { nextChange } from "../../shared/rules/coming.ts";
import { explainOrganization } from "../../shared/rules/explain-organization.ts";
import { ORGANIZATION_PLACE } from "../../shared/rules/organization-place.ts";
import { Disclosure } from "../panel/disclosure.tsx";
import { useLanguage, useWords } from "../panel/language.ts";
import { Notice } from "../panel/notice.tsx";
import type { SettingsStore } from "../state/settings-store.ts";
import { Coverage, Dates, History, Protection } from "./parts.ts";

/** How far ahead a coming change is announced. */
const HORIZON_DAYS = 366;

interface SectionsProps {
  readonly store: SettingsStore;
  readonly client: SettingsClient;
  readonly organization: Organization;
}

/** What stands under the settings: what is coming, how data is protected, who changed what. */
export function Sections({ store, client, organization }: SectionsProps) {
  const language = useLanguage();
  const protection = useWords(language.protection);
  const history = useWords(language.history);
  const has = explainOrganization(organization, store.now()).assessment.summary !== "not-eligible";
  return (
    <>
      <ComingLine organization={organization} now={store.now()} />
      <div class="sections">
        {has && <Coverage organization={organization} now={store.now} />}
        <Dates client={client} organization={organization} now={store.now} teach={has} />
        {has && (
          <Disclosure label={protection?.title}>
            <Protection client={client} organization={organization} />
          </Disclosure>
        )}
        <Disclosure label={history?.title}>
          <History client={client} organization={organization} now={store.now} />
        </Disclosure>
      </div>
    </>
  );
}

function ComingLine({ organization, now }: { organization: Organization; now: Date }) {
  const { coming, locale } = useLanguage();
  const words = useWords(coming);
  const until = new Date(now.getTime() + HORIZON_DAYS * 86_400_000);
  const { assessment } = explainOrganization(organization, now);
  if (assessment.summary === "not-eligible") return null;
  const next = nextChange(organization, ORGANIZATION_PLACE, now, until, assessment);
  if (!next || !words) return null;
  return (
    <Notice tone="caution">
      <p>{words.line(formatDay(next.at, locale), next.cause, next.assessment.summary)}</p>
    </Notice>
  );
}
