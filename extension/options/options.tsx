import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import browser from "webextension-polyfill";
import { english } from "../../shared/messages/en/language.ts";
import { LanguageContext } from "../../widget/panel/language.ts";
import { optionWords } from "../words/options-en.ts";
import { type KnownState, loadState } from "../workspaces/workspace-store.ts";
import { AddWorkspace } from "./add-workspace.tsx";
import { WorkspaceList } from "./workspace-list.tsx";

/** The workspaces: which there are, how well they are known, and how to add one. */
export function Options({ page }: { page: string | null }) {
  const state = useSignal<KnownState | null>(null);
  useEffect(() => {
    const load = async () => {
      state.value = await loadState();
    };
    void load();
    const heard = () => void load();
    browser.storage.onChanged.addListener(heard);
    browser.permissions.onAdded.addListener(heard);
    browser.permissions.onRemoved.addListener(heard);
    return () => {
      browser.storage.onChanged.removeListener(heard);
      browser.permissions.onAdded.removeListener(heard);
      browser.permissions.onRemoved.removeListener(heard);
    };
  }, [state]);
  if (!state.value) return null;
  return (
    <LanguageContext.Provider value={english}>
      <h1 class="page-title">{optionWords.title}</h1>
      <p class="quiet">{optionWords.intro}</p>
      <WorkspaceList state={state.value} />
      <AddWorkspace page={page} workspaces={state.value.workspaces} />
      <p class="quiet small">{optionWords.privacy}</p>
      <p class="quiet small">{english.core.notAffiliated}</p>
    </LanguageContext.Provider>
  );
}
