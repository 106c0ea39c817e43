import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { LanguageContext } from "../../widget/components/language.ts";
import { newestOf } from "../answers/newest-of.ts";
import type { About } from "../answers/open-options.ts";
import { browser } from "../browser.ts";
import { language, optionsMessages } from "../i18n/i18n.ts";
import type { Preferences } from "../workspaces/preferences.ts";
import { type KnownState, loadState } from "../workspaces/workspace-store.ts";
import { AddWorkspace } from "./add-workspace.tsx";
import { BackupSection } from "./backup-section.tsx";
import { GeneralSection } from "./general-section.tsx";
import { workingPreferences } from "./notifications.ts";
import { WorkspaceList } from "./workspace-list.tsx";

/** The workspaces: which there are, how well they are known, and how to add one. */
export function Options({ about }: { about: About }) {
  const known = useSignal<{ state: KnownState; preferences: Preferences } | null>(null);
  useEffect(() => {
    const load = newestOf(
      () => Promise.all([loadState(), workingPreferences()]),
      ([state, preferences]) => {
        known.value = { state, preferences };
      },
    );
    load();
    browser.storage.onChanged.addListener(load);
    browser.permissions.onAdded.addListener(load);
    browser.permissions.onRemoved.addListener(load);
    return () => {
      browser.storage.onChanged.removeListener(load);
      browser.permissions.onAdded.removeListener(load);
      browser.permissions.onRemoved.removeListener(load);
    };
  }, [known]);
  if (!known.value) return null;
  const { state, preferences } = known.value;
  const { workspaces } = state;
  return (
    <LanguageContext.Provider value={language}>
      <h1 class="page-title">{optionsMessages.title}</h1>
      <p class="quiet">{optionsMessages.intro}</p>
      <WorkspaceList state={state} signIn={about.signIn} />
      <AddWorkspace about={about} workspaces={workspaces} />
      <GeneralSection preferences={preferences} />
      <BackupSection preferences={preferences} workspaces={workspaces} />
      <section class="section">
        <h2 class="section-title">{optionsMessages.privacyTitle}</h2>
        {optionsMessages.privacy.map((sentence) => (
          <p class="quiet" key={sentence}>
            {sentence}
          </p>
        ))}
      </section>
      <p class="quiet small">{language.core.notAffiliated}</p>
    </LanguageContext.Provider>
  );
}
