import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import type { SettingsClient } from "../../shared/client/types.ts";
import { formatDay } from "../../shared/messages/format.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { nextChange, ORGANIZATION_PLACE } from "../../shared/rules/coming.ts";
import { explainOrganization } from "../../shared/rules/explain-organization.ts";
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
  const words = useWords(useLanguage().history);
  const has = explainOrganization(organization, store.now()).assessment.summary !== "not-eligible";
  return (
    <>
      <ComingLine organization={organization} now={store.now()} />
      {has && <Coverage organization={organization} now={store.now} />}
      <Protection client={client} organization={organization} />
      <Dates client={client} organization={organization} now={store.now} />
      <Disclosure label={words?.title}>
        <History client={client} organization={organization} now={store.now} />
      </Disclosure>
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

/** A section that is made when it is first opened. */
function Disclosure({
  label,
  children,
}: {
  label: string | undefined;
  children: ComponentChildren;
}) {
  const open = useSignal(false);
  return (
    <section>
      <h3 class="section-title">
        <button
          type="button"
          class="disclosure"
          part="disclosure"
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
