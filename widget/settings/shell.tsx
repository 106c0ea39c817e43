import type { Signal } from "@preact/signals";
import type { Snapshot } from "../../shared/client/settings-client.ts";
import type { Language } from "../../shared/i18n/language.ts";
import type { OrganizationSummary } from "../../shared/model/organization-summary.ts";
import { canEdit, type Role } from "../../shared/model/role.ts";
import { AnnouncementContext, LanguageContext } from "../components/contexts.ts";
import type { SettingChange } from "./changes/change-kinds.ts";
import { Panel } from "./panel.tsx";
import type { PanelActions, PanelView } from "./panel-props.ts";

/** The answer to the first request. */
export interface FirstAnswer {
  readonly summary: OrganizationSummary;
  readonly role: Role;
  /** The document, if the host's own client has it. */
  readonly known?: Snapshot;
}

/** The state before the app is loaded: the first answer, and what the person has opened. */
export interface ShellState extends Partial<FirstAnswer> {
  readonly role: Role;
  readonly proposed?: SettingChange | undefined;
  readonly exceptionsOpen: boolean;
}

/** The panel's content and actions: the shell's own at first, the app's once it is loaded. */
export interface PanelModel {
  /** Returns the content. The app's reads signals, so that the shell is rendered again when they change. */
  getView(): PanelView;
  readonly actions: PanelActions;
  /** The text of the live region; the shell announces nothing. */
  readonly announcement?: Signal<string>;
}

interface ShellProps {
  readonly language: Language;
  readonly model: PanelModel;
}

/** The root of the settings panel, in the browser and on the server. It stays when the app takes over. */
export function Shell({ language, model }: ShellProps) {
  const { actions, announcement } = model;
  return (
    <LanguageContext.Provider value={language}>
      <AnnouncementContext.Provider value={announcement}>
        <Panel language={language} actions={actions} {...model.getView()} />
      </AnnouncementContext.Provider>
    </LanguageContext.Provider>
  );
}

/** Returns the panel's content before the app is loaded. */
export function shellView({ summary, role, proposed, exceptionsOpen }: ShellState): PanelView {
  return { summary, canChange: canEdit(role), saving: false, proposed, exceptionsOpen };
}
