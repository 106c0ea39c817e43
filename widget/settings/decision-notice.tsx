import { formatAge } from "../../shared/i18n/format.ts";
import { DATA_TYPES, type DataType } from "../../shared/model/assessment.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { type Choice, exceptionId, type Settings } from "../../shared/model/settings.ts";
import { useLanguage, useMessages } from "../components/language.ts";
import type { SettingsStore } from "../state/settings-store.ts";

interface DecisionNoticeProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
}

/** The last confirmation by the vendor's console, or the decision to carry out there. */
export function DecisionNotice({ store, organization }: DecisionNoticeProps) {
  const { locale } = useLanguage();
  const messages = useMessages()?.decision;
  const { authority, confirmedAt, decided } = organization;
  if (authority !== "vendor" || !messages) return null;
  if (decided) return <OpenDecision store={store} organization={organization} decided={decided} />;
  return (
    <p class="muted small">
      {confirmedAt === undefined
        ? messages.neverConfirmed
        : messages.confirmed(formatAge(Date.parse(confirmedAt), Date.now(), locale))}
    </p>
  );
}

interface OpenDecisionProps extends DecisionNoticeProps {
  readonly decided: Settings;
}

/** The settings that are decided and not in force, with the buttons to confirm or discard them. */
function OpenDecision({ store, organization, decided }: OpenDecisionProps) {
  const { core } = useLanguage();
  const messages = useMessages()?.decision;
  if (!messages) return null;
  const { settings, externalId } = organization;
  const added = countMissing(settings, decided);
  const removed = countMissing(decided, settings);
  return (
    <section class="notice caution" part="notice" aria-label={messages.notInForce}>
      <p class="bold">{messages.notInForce}</p>
      <p>{messages.instruction}</p>
      <ul>
        {DATA_TYPES.map((dataType) => {
          const value = choiceOf(decided, dataType);
          if (value === "unknown" || value === choiceOf(settings, dataType)) return null;
          return (
            <li key={dataType}>
              {core.dataType[dataType]}: {core.decided.value[value]}
            </li>
          );
        })}
        {added + removed > 0 && <li>{core.decided.exceptions(added, removed)}</li>}
      </ul>
      <p>
        <a part="link" href={consoleAddress(externalId)} target="_blank" rel="noreferrer">
          {messages.openConsole}
        </a>
      </p>
      {store.canChange.value && !store.draft.value && (
        <p class="buttons">
          <button
            type="button"
            class="button primary"
            part="button primary"
            onClick={() => store.propose({ type: "confirm" })}
          >
            {messages.done}
          </button>
          <button
            type="button"
            class="button"
            part="button"
            onClick={() => store.propose({ type: "discard" })}
          >
            {messages.discard}
          </button>
        </p>
      )}
    </section>
  );
}

function consoleAddress(externalId: string | undefined): string {
  const path = externalId === undefined ? "" : `o/${encodeURIComponent(externalId)}`;
  return `https://admin.atlassian.com/${path}`;
}

function choiceOf({ metadata, inAppData }: Settings, dataType: DataType): Choice {
  return dataType === "metadata" ? metadata : inAppData;
}

/** Counts the exceptions of `other` that `settings` lacks. */
function countMissing(settings: Settings, other: Settings): number {
  const known = new Set(settings.exceptions.map(exceptionId));
  return other.exceptions.filter((exception) => !known.has(exceptionId(exception))).length;
}
