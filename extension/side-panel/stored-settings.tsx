import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { SettingsClient, Snapshot } from "../../shared/client/settings-client.ts";
import type { Organization } from "../../shared/model/organization.ts";
import { organizationSummary } from "../../shared/view-models/organization-summary.ts";
import { Disclosure } from "../../widget/components/disclosure.tsx";
import { LanguageContext, useMessages } from "../../widget/components/language.ts";
import { Coverage } from "../../widget/settings/coverage/coverage.tsx";
import { Exceptions } from "../../widget/settings/exceptions/exceptions.tsx";
import { Panel } from "../../widget/settings/panel.tsx";
import type { PanelParts } from "../../widget/settings/panel-props.ts";
import { ProtectionTable } from "../../widget/settings/protection/protection-table.tsx";
import { ReasonSource } from "../../widget/settings/reason-source.tsx";
import { createSettingsStore } from "../../widget/state/settings-store.ts";
import type { OpenOptions } from "../components/options-target.ts";
import { language, messages } from "../i18n/i18n.ts";

interface StoredSettingsProps {
  readonly organization: Organization;
  readonly kind: "document" | "manual";
  readonly openOptions: OpenOptions;
}

/** The read-only settings of a stored document. */
export function StoredSettings({ organization, kind, openOptions }: StoredSettingsProps) {
  const store = useMemo(() => {
    const known: Snapshot = { organization, role: "member", confirmedAt: Date.now() };
    return createSettingsStore(readOnly(known), { known });
  }, [organization]);
  const exceptionsOpen = useSignal(false);
  const summary = organizationSummary(organization, new Date());
  const actions = {
    propose: () => undefined,
    discard: () => undefined,
    toggleExceptions() {
      exceptionsOpen.value = !exceptionsOpen.value;
    },
  };
  const parts: PanelParts = {
    source: (reason) => <ReasonSource reason={reason} />,
    notices: (
      <p class="notice">
        {messages.storedSettings[kind]} {messages.storedSettingsHint}{" "}
        <button type="button" class="link" onClick={() => openOptions()}>
          {messages.allSettings}
        </button>
      </p>
    ),
    exceptions: exceptionsOpen.value && (
      <Exceptions
        open
        store={store}
        organization={organization}
        setting={summary.settings.inAppData.value}
      />
    ),
    sections: summary.summary !== "not-eligible" && (
      <div class="sections">
        <Coverage organization={organization} />
        <Protection organization={organization} />
      </div>
    ),
  };
  return (
    <LanguageContext.Provider value={language}>
      <Panel
        language={language}
        summary={summary}
        canChange={false}
        saving={false}
        exceptionsOpen={exceptionsOpen.value}
        actions={actions}
        parts={parts}
      />
    </LanguageContext.Provider>
  );
}

/** Without a service there are no obligations to show. */
function Protection({ organization }: { organization: Organization }) {
  const protection = useMessages()?.protection;
  if (!protection) return null;
  return (
    <Disclosure label={protection.title}>
      <ProtectionTable language={language} messages={protection} organization={organization} />
    </Disclosure>
  );
}

/** Creates a client of a stored document. */
function readOnly(known: Snapshot): SettingsClient {
  const refuse = () => Promise.reject(new TypeError("there is no settings service"));
  return { read: async () => known, change: refuse, obligations: refuse, history: refuse };
}
