import { formatAge } from "../../../shared/i18n/age.ts";
import type { SettingsMessages } from "../../../shared/i18n/settings-messages.ts";
import type { Organization } from "../../../shared/model/organization.ts";
import { isUnconfirmed } from "../../../shared/view-models/confirmation.ts";
import { useLanguage } from "../../components/language.ts";
import type { SettingsStore } from "../../state/settings-store.ts";
import { ConsoleLink } from "./console-link.tsx";

interface ConfirmationProps {
  readonly store: SettingsStore;
  readonly organization: Organization;
  readonly messages: SettingsMessages;
}

/** The age of the last confirmation that the console shows the settings in force, with a button to renew it. */
export function Confirmation({ store, organization, messages: { decision } }: ConfirmationProps) {
  const { locale } = useLanguage();
  const now = new Date();
  const isStale = isUnconfirmed(organization, now);
  const { confirmedAt } = organization;
  const age = confirmedAt && formatAge(Date.parse(confirmedAt), now.getTime(), locale);
  const text = [
    age ? decision.confirmed(age) : decision.neverConfirmed,
    isStale && decision.unconfirmed,
  ];
  return (
    <div
      class={`confirmation ${isStale ? "notice caution" : "muted small"}`}
      {...(isStale && { part: "notice" })}
    >
      <p>{text.filter(Boolean).join(" ")}</p>
      <p class="buttons">
        {store.canChange.value && (
          <button
            type="button"
            class="button"
            part="button"
            aria-disabled={store.saving.value}
            onClick={() => {
              store.propose({ type: "confirm" });
              void store.save();
            }}
          >
            {decision.confirmUnchanged}
          </button>
        )}
        <ConsoleLink organization={organization} messages={decision} />
      </p>
    </div>
  );
}
