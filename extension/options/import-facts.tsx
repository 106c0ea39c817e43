import { isolateBidi, isolateEach } from "../../shared/i18n/bidi.ts";
import { formatDay, formatList } from "../../shared/i18n/format.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { language, optionsMessages } from "../i18n/i18n.ts";
import { belongsToSite } from "../import/found-sites.ts";
import { NO_SITE } from "../workspaces/no-site.ts";
import type { DataUse } from "../workspaces/provenance.ts";
import { appLabel, formatValue } from "./value-labels.ts";
import type { CompleteReading } from "./vendor-reading.ts";

/** A longer list names this many apps and counts the others. */
const MAX_NAMED = 8;

interface ImportFactsProps {
  readonly reading: CompleteReading;
  readonly organization: Organization;
}

/** The values that a reading found, and those that could not be read. */
export function ImportFacts({ reading, organization }: ImportFactsProps) {
  const messages = optionsMessages.adminImport;
  const { entries, policies } = reading;
  const sites = organization.sites.filter(({ id }) => id !== NO_SITE.id);
  const apps = organization.sites.flatMap((site) => site.apps);
  const siteless = organization.sites.find(({ id }) => id === NO_SITE.id)?.apps ?? [];
  const hidden = entries.filter(
    (entry) => entry.app === undefined || (entry.host === undefined && belongsToSite(entry)),
  ).length;
  const sandboxes = entries.filter(({ isSandbox }) => isSandbox).length;
  const plans = entries.flatMap(({ app, plan }) =>
    app === undefined || plan === "unknown" ? [] : `${appLabel(app)} ${formatValue("plan", plan)}`,
  );
  return (
    <>
      <p class="bold">
        {messages.found(isolateBidi(organization.name), sites.length, apps.length)}
      </p>
      {plans.length > 0 && <p>{messages.plansRead(formatNames(plans))}</p>}
      {siteless.length > 0 && (
        <p>{messages.siteless(formatNames(siteless.map(({ app }) => appLabel(app))))}</p>
      )}
      {sandboxes > 0 && <p>{messages.sandboxes(sandboxes)}</p>}
      {policies?.hipaa === "enabled" && <p>{messages.hipaa}</p>}
      {hidden > 0 && <p class="notice caution">{messages.hiddenEntries(hidden)}</p>}
      {!policies && <p class="notice caution">{messages.policiesUnread}</p>}
      <DataUseList policies={policies?.dataUse ?? []} />
    </>
  );
}

/** The vendor's own words about the use of data. */
export function DataUseList({ policies }: { policies: readonly DataUse[] }) {
  const messages = optionsMessages.adminImport;
  if (policies.length === 0) return null;
  return (
    <>
      <p class="bold">{messages.dataUse}</p>
      <ul>
        {policies.map(({ name = "ugc-data-use-preferences", status, updatedAt }) => (
          <li key={name + status}>
            {messages.dataUseLine(isolateBidi(name), isolateBidi(status), dayOf(updatedAt))}
          </li>
        ))}
      </ul>
      <p class="muted small">{messages.dataUseHint}</p>
    </>
  );
}

/** Formats the vendor's date; one that can't be read is shown as it is. */
function dayOf(text: string | undefined): string | undefined {
  if (text === undefined) return text;
  if (Number.isNaN(Date.parse(text))) return isolateBidi(text);
  return formatDay(text, language.locale);
}

/** Formats the names of apps; of many, the first ones. */
export function formatNames(names: readonly string[]): string {
  const unique = [...new Set(names)];
  const more = unique.length - MAX_NAMED;
  const shown = more > 0 ? [...unique.slice(0, MAX_NAMED), `+${more}`] : unique;
  return formatList(isolateEach(shown, language.direction), language.locale);
}
