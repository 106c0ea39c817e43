import { DATA_TYPES, type DataType } from "../../shared/model/assessment.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { type Choice, exceptionId, type Settings } from "../../shared/model/settings.ts";
import type { SettingsStore } from "../../widget/state/settings-store.ts";
import { language, settingsMessages } from "../i18n/i18n.ts";

interface DecidedNoticeProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
}

/** The settings that were decided and are not in force yet, with the buttons to confirm or discard them. */
export function DecidedNotice({ store, organization }: DecidedNoticeProps) {
  const { decided, settings } = organization;
  if (!decided) return null;
  const { decision } = settingsMessages;
  const { core } = language;
  const [added, removed] = [missingFrom(settings, decided), missingFrom(decided, settings)];
  const isOpen = store.draft.value !== null || store.saving.value;
  return (
    <section class="notice" aria-label={decision.notInForce}>
      <p class="strong">{decision.notInForce}</p>
      <ul>
        {DATA_TYPES.map((dataType) => {
          const value = choiceOf(decided, dataType);
          return value === choiceOf(settings, dataType) || value === "unknown" ? null : (
            <li key={dataType}>
              <b>{core.dataType[dataType]}</b> {core.decided.value[value]}
            </li>
          );
        })}
        {added + removed > 0 && <li>{core.decided.exceptions(added, removed)}</li>}
      </ul>
      <p>{decision.hint}</p>
      {!isOpen && (
        <p class="ways">
          <button
            type="button"
            class="button primary"
            onClick={() => store.propose({ type: "confirm" })}
          >
            {decision.done}
          </button>
          <button type="button" class="button" onClick={() => store.propose({ type: "discard" })}>
            {decision.discard}
          </button>
        </p>
      )}
    </section>
  );
}

function choiceOf({ metadata, inAppData }: Settings, dataType: DataType): Choice {
  return dataType === "metadata" ? metadata : inAppData;
}

/** Counts the exceptions of `other` that `settings` lacks. */
function missingFrom(settings: Settings, other: Settings): number {
  const ids = new Set(settings.exceptions.map(exceptionId));
  return other.exceptions.filter((exception) => !ids.has(exceptionId(exception))).length;
}
