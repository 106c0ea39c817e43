import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { LanguageContext } from "../../widget/components/language.ts";
import { takeLatest } from "../../widget/state/take-latest.ts";
import { browser } from "../browser.ts";
import type { OptionsTarget } from "../components/options-target.ts";
import { language, optionsMessages } from "../i18n/i18n.ts";
import type { Preferences } from "../workspaces/preferences.ts";
import { isNeverRead } from "../workspaces/workspace.ts";
import { loadWorkspaces, type StoredWorkspaces } from "../workspaces/workspace-store.ts";
import { AddWorkspace } from "./add-workspace.tsx";
import { BackupSection } from "./backup-section.tsx";
import { GeneralSection } from "./general-section.tsx";
import { loadGrantedPreferences } from "./notification-permission.ts";
import { WorkspaceList } from "./workspace-list.tsx";

interface OptionsState {
  readonly stored: StoredWorkspaces;
  readonly preferences: Preferences;
}

/** The options page: the workspaces, the methods of adding one, preferences and backup. */
export function Options({ target }: { target: OptionsTarget }) {
  const state = useSignal<OptionsState | null>(null);
  /** Id of the workspace whose form is open; `null` while the form to add one is. Only one has a primary button. */
  const chosenForm = useSignal(target.edit ?? target.signIn ?? null);
  useEffect(() => {
    const take = takeLatest(([stored, preferences]: [StoredWorkspaces, Preferences]) => {
      if (!state.value && !target.page) chosenForm.value ??= unreadWorkspace(stored);
      state.value = { stored, preferences };
    });
    const refresh = () => take(Promise.all([loadWorkspaces(), loadGrantedPreferences()]));
    refresh();
    browser.storage.onChanged.addListener(refresh);
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.storage.onChanged.removeListener(refresh);
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [state, chosenForm, target]);
  if (!state.value) return null;
  const { stored, preferences } = state.value;
  const { workspaces } = stored;
  const openForm = workspaces.find(({ id }) => id === chosenForm.value)?.id ?? null;
  const open = (id: string | null) => {
    chosenForm.value = id;
  };
  return (
    <LanguageContext.Provider value={language}>
      <h1 class="page-title">{optionsMessages.title}</h1>
      <p class="muted">{optionsMessages.intro}</p>
      <WorkspaceList stored={stored} target={target} openForm={openForm} onOpenForm={open} />
      <AddWorkspace
        target={target}
        workspaces={workspaces}
        isOpen={openForm === null}
        onOpen={() => open(null)}
      />
      <GeneralSection preferences={preferences} />
      <BackupSection preferences={preferences} workspaces={workspaces} />
      <section class="section">
        <h2 class="section-title">{optionsMessages.privacyTitle}</h2>
        {optionsMessages.privacy.map((sentence) => (
          <p class="muted" key={sentence}>
            {sentence}
          </p>
        ))}
      </section>
      <p class="muted small">
        {language.core.notAiSwitch} {language.core.notAffiliated}
      </p>
    </LanguageContext.Provider>
  );
}

/** Returns the id of the first workspace that nobody has signed in to; `null` if there is none. */
function unreadWorkspace({ workspaces }: StoredWorkspaces): string | null {
  return workspaces.find(isNeverRead)?.id ?? null;
}
