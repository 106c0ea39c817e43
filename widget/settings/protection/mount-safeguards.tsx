import { effect } from "@preact/signals";
import { render } from "preact";
import type { Language } from "../../../shared/i18n/language.ts";
import { LanguageContext, loadMessages } from "../../components/language.ts";
import { FailureNotice } from "../../components/notice.tsx";
import { connectClient } from "../../state/connect-client.ts";
import { fetchObligations } from "../../state/obligations.ts";
import { createSettingsStore, type SettingsStore } from "../../state/settings-store.ts";
import type { ViewContext } from "../../state/view-context.ts";
import appStyles from "../../styles/app.css?inline";
import settingsStyles from "../../styles/settings.css?inline";
import { Protection } from "./protection.tsx";

/** Mounts the protection table on its own. */
export function mountSafeguards(context: ViewContext): void {
  const { container, hooks, language, signal } = context;
  const client = connectClient(context);
  if (!client) return;
  const store = createSettingsStore(client, hooks);
  context.adopt(settingsStyles, appStyles);
  const stop = store.start();
  const mount = () => {
    if (signal.aborted) return;
    render(<SafeguardsPanel store={store} language={language} />, container);
    context.complete();
    signal.addEventListener("abort", () => render(null, container), { once: true });
  };
  // A server's table stays until the whole table can be rendered.
  const dispose = effect(() => {
    const revision = store.snapshot.value?.organization.revision;
    if (!context.rendered || store.readFailure.value) mount();
    else if (revision !== undefined) {
      // Without obligations, the table shows its own error.
      const obligations = fetchObligations(client, revision).catch(() => []);
      Promise.all([loadMessages(language), obligations]).then(mount, () => undefined);
    }
  });
  signal.addEventListener("abort", () => {
    stop();
    dispose();
  });
}

interface SafeguardsPanelProps {
  readonly store: SettingsStore;
  readonly language: Language;
}

function SafeguardsPanel({ store, language }: SafeguardsPanelProps) {
  const organization = store.snapshot.value?.organization;
  const failure = store.readFailure.value;
  return (
    <LanguageContext.Provider value={language}>
      <section class="panel" part="panel" dir={language.direction} lang={language.locale}>
        {failure && <FailureNotice failure={failure} onRetry={() => void store.reload()} />}
        {organization && <Protection store={store} organization={organization} titled />}
        {!organization && !failure && (
          <p class="muted" role="status">
            {language.core.loading}
          </p>
        )}
      </section>
    </LanguageContext.Provider>
  );
}
