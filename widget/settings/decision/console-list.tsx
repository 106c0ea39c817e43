import { useSignal } from "@preact/signals";
import { targetName } from "../../../shared/i18n/place-name.ts";
import type { SettingsMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Organization, Target } from "../../../shared/model/organization.ts";
import type { Settings } from "../../../shared/model/settings.ts";
import { placeName } from "../../../shared/view-models/place-name.ts";
import { CopyButton } from "../../components/copy-button.tsx";
import { DisclosureButton } from "../../components/disclosure.tsx";
import { consoleSteps, type ExceptionAction } from "./console-steps.ts";

/** The number of exceptions before "show all". */
const INITIAL_COUNT = 8;

interface ConsoleListProps {
  readonly organization: Organization;
  readonly decided: Settings;
  readonly messages: SettingsMessages;
}

/** The settings to set and the exceptions to add or remove in the vendor's console. */
export function ConsoleList({ organization, decided, messages }: ConsoleListProps) {
  const { settings, exceptions } = consoleSteps(organization.settings, decided);
  return (
    <ul class="console-list">
      {settings.map(({ dataType, value }) => (
        <li class="bold">{messages.decision.set(dataType, value)}</li>
      ))}
      {exceptions.map(({ action, targets }) => (
        <ExceptionSteps
          key={action}
          action={action}
          targets={targets}
          organization={organization}
          messages={messages}
        />
      ))}
    </ul>
  );
}

interface ExceptionStepsProps extends Omit<ConsoleListProps, "decided"> {
  readonly action: ExceptionAction;
  readonly targets: readonly Target[];
}

function ExceptionSteps({ action, targets, organization, messages }: ExceptionStepsProps) {
  const all = useSignal(false);
  const { decision, dates, change } = messages;
  const shown = all.value ? targets : targets.slice(0, INITIAL_COUNT);
  return (
    <li>
      {decision.exceptions[action]}
      <ul>
        {shown.map((target) => {
          const name = targetName(organization, target);
          return (
            <li class="console-step">
              <span>{name}</span>
              <CopyButton
                label={decision.copy}
                accessibleLabel={decision.copyName(name)}
                copied={change.copied}
                getText={() => consoleName(organization, target)}
              />
            </li>
          );
        })}
      </ul>
      {targets.length > INITIAL_COUNT && (
        <DisclosureButton label={dates.showAll(targets.length)} open={all} small />
      )}
    </li>
  );
}

/** Returns the name by which the console finds a space, an app or a connector. */
function consoleName(organization: Organization, target: Target): string {
  const { space, app = "" } = placeName(organization, target);
  return space ? (space.name ?? space.key) : app;
}
