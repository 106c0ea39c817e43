import { isolateBidi, isolateEach } from "../../shared/i18n/bidi.ts";
import { language as current, optionsMessages } from "../i18n/i18n.ts";
import type { Backup } from "../workspaces/backup.ts";
import type { Restoration } from "../workspaces/plan-restore.ts";
import type { Preferences } from "../workspaces/preferences.ts";
import type { Source } from "../workspaces/source.ts";
import { ConfirmButtons } from "./confirm-buttons.tsx";
import { destinationsOf } from "./destinations.ts";
import { languageName } from "./language-name.ts";

interface RestoreQuestionProps {
  readonly plan: readonly Restoration[];
  readonly backup: Backup;
  /** The current preferences. */
  readonly preferences: Preferences;
  readonly onLoad: () => void;
  readonly onCancel: () => void;
}

/** The effects of loading a backup, with buttons to load it or to cancel. */
export function RestoreQuestion(props: RestoreQuestionProps) {
  const { plan, backup, preferences, onLoad, onCancel } = props;
  const { language, notifications } = backup.preferences;
  return (
    <div class="notice" role="alert">
      <p class="bold">{optionsMessages.restoreTitle}</p>
      <ul>
        {plan.map(({ kind, name, entry, revision }) => {
          const { organization } = entry.document;
          return (
            <li key={entry.record.id}>
              {optionsMessages.restoration[kind](
                isolateBidi(name),
                revision,
                organization.revision,
              )}
              {(kind === "add" || kind === "replace") && (
                <Connections source={entry.record.source} />
              )}
            </li>
          );
        })}
        {language !== preferences.language && (
          <li>
            {optionsMessages.restoreLanguage(
              language === undefined ? language : isolateBidi(languageName(language)),
            )}
          </li>
        )}
        {notifications !== preferences.notifications && (
          <li>{optionsMessages.restoreNotifications[notifications ? "on" : "off"]}</li>
        )}
      </ul>
      <p>{optionsMessages.restoreRest}</p>
      <ConfirmButtons yes={optionsMessages.restore} onYes={onLoad} onCancel={onCancel} />
    </div>
  );
}

/** The addresses that a restored workspace connects to. */
function Connections({ source }: { source: Source }) {
  if (source.kind !== "service") return null;
  const origins = Object.values(destinationsOf(source, true));
  return <> {optionsMessages.connectsTo(isolateEach(origins, current.direction).join(", "))}</>;
}
