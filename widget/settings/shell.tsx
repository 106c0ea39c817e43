import type { ReadonlySignal, Signal } from "@preact/signals";
import type { Snapshot } from "../../shared/client/types.ts";
import type { Language } from "../../shared/i18n/language.ts";
import { canEdit } from "../../shared/model/role.ts";
import type { OrganizationSummary } from "../../shared/model/summary.ts";
import { LanguageContext } from "../components/language-context.ts";
import { AnnouncementContext } from "../components/live-region.tsx";
import { Panel, type PanelActions, type PanelView } from "./panel.tsx";
import type { SettingChange } from "./setting-state.ts";

/** What is known, and what the person has opened, before the app is loaded. */
export interface ShellState {
  readonly overview?: OrganizationSummary | undefined;
  readonly role: string;
  /** The whole document, if the first request returned it. */
  readonly known?: Snapshot;
  readonly proposed?: SettingChange | undefined;
  readonly exceptionsOpen: boolean;
}

/** The panel's content and actions: the shell's own at first, the app's once it is loaded. */
export interface PanelModel {
  readonly view: ReadonlySignal<PanelView>;
  readonly actions: PanelActions;
}

interface ShellProps {
  readonly language: Language;
  readonly model: ReadonlySignal<PanelModel>;
  readonly announcement: Signal<string>;
}

/** The settings panel with its contexts; the server renders the same. */
export function Shell({ language, model, announcement }: ShellProps) {
  const { view, actions } = model.value;
  return (
    <LanguageContext.Provider value={language}>
      <AnnouncementContext.Provider value={announcement}>
        <Panel language={language} actions={actions} {...view.value} />
      </AnnouncementContext.Provider>
    </LanguageContext.Provider>
  );
}

/** The panel's content before the app is loaded. */
export function shellView({ overview, role, proposed, exceptionsOpen }: ShellState): PanelView {
  return { overview, canChange: canEdit(role), saving: false, proposed, exceptionsOpen };
}
