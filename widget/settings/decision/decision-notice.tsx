import { formatAge } from "../../../shared/i18n/age.ts";
import { isolateBidi } from "../../../shared/i18n/bidi.ts";
import type { SettingsMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import type { Settings } from "../../../shared/model/settings.ts";
import { useLanguage, useMessages } from "../../components/language.ts";
import { useAsync } from "../../components/use-async.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { isDecision } from "../changes/change-kinds.ts";
import { Confirmation } from "./confirmation.tsx";
import { ConsoleLink } from "./console-link.tsx";
import { ConsoleList } from "./console-list.tsx";

interface DecisionNoticeProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
  /** True while another part of the panel has the main button. */
  readonly isSecondary?: boolean;
}

/** The list to carry out in the vendor's console; without a decision, its last confirmation. */
export function DecisionNotice({ store, organization, isSecondary = false }: DecisionNoticeProps) {
  const messages = useMessages();
  const { authority, decided } = organization;
  if (authority !== "vendor" || !messages) return null;
  const props = { store, organization, messages };
  if (!decided) return <Confirmation {...props} />;
  return <DecisionStep {...props} decided={decided} isSecondary={isSecondary} />;
}

interface DecisionStepProps extends DecisionNoticeProps {
  readonly decided: Settings;
  readonly messages: SettingsMessages;
}

/** The step between a decision and its effect: the list for the console, and the buttons to confirm or discard. */
function DecisionStep({ store, organization, decided, messages, isSecondary }: DecisionStepProps) {
  const { decision } = messages;
  const buttonKind = isSecondary ? "button" : "button primary";
  const saveNow = (type: "confirm" | "discard") => {
    store.propose({ type });
    void store.save();
  };
  return (
    <section class="notice plain decision" part="notice" aria-label={decision.notInForce}>
      <p class="bold">{decision.notInForce}</p>
      <LastDecision store={store} organization={organization} messages={messages} />
      <p>{decision.instruction}</p>
      <ConsoleList organization={organization} decided={decided} messages={messages} />
      <p>
        <ConsoleLink organization={organization} messages={decision} />
      </p>
      {store.canChange.value && !store.draft.value && (
        <p class="buttons">
          <button
            type="button"
            class={buttonKind}
            part={buttonKind}
            onClick={() => saveNow("confirm")}
          >
            {decision.done}
          </button>
          <button type="button" class="button" part="button" onClick={() => saveNow("discard")}>
            {decision.discard}
          </button>
        </p>
      )}
    </section>
  );
}

/** The log is read from this many revisions ago. */
const RECENT_REVISIONS = 50;

/** The person who decided last, and when; nothing if the log doesn't say. */
function LastDecision({ store, organization, messages }: Omit<DecisionStepProps, "decided">) {
  const { locale } = useLanguage();
  const { revision } = organization;
  const log = useAsync(
    () => store.client.history({ after: Math.max(0, revision - RECENT_REVISIONS) }),
    [store, revision],
  );
  if (typeof log === "string") return null;
  const last = log.entries.findLast(
    ({ change }) => change.type !== "replace-inventory" && !isDecision(change),
  );
  if (!last) return null;
  const age = formatAge(Date.parse(last.at), Date.now(), locale);
  return <p class="muted">{messages.decision.by(isolateBidi(last.actor.name), age)}</p>;
}
