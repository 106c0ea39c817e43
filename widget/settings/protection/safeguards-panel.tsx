import type { Language } from "../../../shared/i18n/language.ts";
import { LanguageContext } from "../../components/language.ts";
import { FailureNotice } from "../../components/notice.tsx";
import type { SettingsStore } from "../../state/settings-store.ts";
import { Protection } from "./protection.tsx";

interface SafeguardsPanelProps {
  readonly store: SettingsStore;
  readonly language: Language;
}

/** The protection table on its own. */
export function SafeguardsPanel({ store, language }: SafeguardsPanelProps) {
  const organization = store.snapshot.value?.organization;
  const failure = store.readFailure.value;
  return (
    <LanguageContext.Provider value={language}>
      <section class="panel" part="panel" dir={language.direction} lang={language.locale}>
        {failure && <FailureNotice failure={failure} onRetry={() => void store.reload()} />}
        {organization && <Protection store={store} organization={organization} alone />}
        {!organization && !failure && (
          <p class="quiet" role="status">
            {language.core.loading}
          </p>
        )}
      </section>
    </LanguageContext.Provider>
  );
}
