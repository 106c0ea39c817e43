import { computed, signal as createSignal, effect } from "@preact/signals";
import type { Organization } from "../../shared/model/organization.ts";
import type { OrganizationSummary } from "../../shared/model/organization-summary.ts";
import { canEdit } from "../../shared/model/role.ts";
import { explainOrganization } from "../../shared/rules/explain.ts";
import { organizationSummary } from "../../shared/view-models/organization-summary.ts";
import { loadMessages } from "../components/language.ts";
import { AnnouncementText } from "../components/live-region.tsx";
import { connectClient } from "../state/connect-client.ts";
import { withPendingSettings } from "../state/pending-settings.ts";
import { createSettingsStore, type SettingsStore } from "../state/settings-store.ts";
import type { ViewContext } from "../state/view-context.ts";
import styles from "../styles/app.css?inline";
import { announceRemoteChanges } from "./announce-remote-changes.ts";
import {
  changesExceptions,
  isDecision,
  isSetting,
  type SettingChange,
} from "./changes/change-kinds.ts";
import { Choice } from "./choice.tsx";
import { DecisionNotice } from "./decision/decision-notice.tsx";
import { Exceptions } from "./lazy-components.ts";
import { Notices } from "./notices.tsx";
import type { PanelActions, PanelParts, PanelView } from "./panel-props.ts";
import { ChangePreview } from "./preview/change-preview.tsx";
import { keepPreviewFocus } from "./preview/keep-preview-focus.ts";
import { SavedNotice } from "./preview/saved-notice.tsx";
import { ReasonSource } from "./reason-source.tsx";
import { Sections } from "./sections.tsx";
import type { PanelModel, ShellState } from "./shell.tsx";

/**
 * Creates the app of the settings panel: previews, exceptions, errors, live updates.
 * @param shell the state so far: the first answer, and what the person has opened
 * @returns `undefined` if the element's attributes are wrong; the element then shows a message
 */
export function createSettingsApp(context: ViewContext, shell: ShellState): PanelModel | undefined {
  const { container, language, hooks, signal } = context;
  const client = connectClient(context, shell.known);
  if (!client) return undefined;
  const store = createSettingsStore(client, { ...hooks, known: shell.known });
  const announcement = createSignal("");
  const exceptionsOpen = createSignal(shell.exceptionsOpen);
  const listOpen = computed(() => exceptionsOpen.value || draftsExceptions(store));
  /** The list stays mounted while it is closed, so that it keeps its selection. */
  let listMounted = false;
  /** The change that was proposed before there was a document to preview it on. */
  const early = createSignal(shell.proposed);

  const actions: PanelActions = {
    propose(change) {
      if (store.snapshot.value) store.propose(change);
      else early.value = change;
    },
    discard() {
      early.value = undefined;
      store.discard();
    },
    toggleExceptions() {
      const next = !listOpen.value;
      // The preview closes with the list; the selection stays.
      if (draftsExceptions(store)) store.discard();
      exceptionsOpen.value = next;
    },
  };
  const closeList = () => {
    // The button that opened the list stays; the one that was pressed goes.
    container.querySelector<HTMLElement>(".row > .line [aria-expanded]")?.focus();
    actions.toggleExceptions();
  };
  const proposeEarly = () => {
    if (!store.snapshot.value || !early.value) return;
    store.propose(early.value);
    early.value = undefined;
  };
  // By itself, because it looks at every exception, and the view changes with each press.
  const shownSummary = computed(() => {
    const organization = store.snapshot.value?.organization;
    return organization ? organizationSummary(organization, new Date()) : shell.summary;
  });
  const view = computed<PanelView>(() => {
    const organization = store.snapshot.value?.organization;
    const summary = shownSummary.value;
    const change = store.draft.value?.change ?? early.value;
    listMounted ||= listOpen.value;
    return {
      summary,
      canChange: organization ? store.canChange.value : canEdit(shell.role),
      saving: store.saving.value,
      proposed: isSetting(change) ? change : undefined,
      exceptionsOpen: listOpen.value,
      parts: {
        ...partsOf(store, organization, summary, listOpen.value, listMounted, closeList),
        announcement: <AnnouncementText announcement={announcement} />,
      },
    };
  });

  context.adopt(styles);
  // Loaded now: once the connection is lost, the message about it could not be loaded.
  loadMessages(language).catch(() => undefined);
  const ends = [
    keepPreviewFocus(container, store),
    announceRemoteChanges(store, language, announcement),
    store.start(),
    effect(proposeEarly),
  ];
  signal.addEventListener("abort", () => {
    for (const end of ends) end();
  });
  return { getView: () => view.value, actions, announcement };
}

function partsOf(
  store: SettingsStore,
  organization: Organization | undefined,
  summary: OrganizationSummary | undefined,
  listOpen: boolean,
  listMounted: boolean,
  closeList: () => void,
): PanelParts {
  const change = store.draft.value?.change;
  const draft = change?.type;
  const saved = store.saved.value;
  const entry = saved?.result.entry.change;
  const done = entry?.type;
  const notice = saved && (
    <SavedNotice key={saved.result.organization.revision} store={store} saved={saved} />
  );
  const previewUnder = (type: SettingChange["type"]) =>
    draft === type ? <ChangePreview store={store} /> : done === type && notice;
  return {
    notices:
      store.readFailure.value || store.disconnected.value ? <Notices store={store} /> : undefined,
    source: (reason) => <ReasonSource reason={reason} />,
    choice: (dataType, proposed, onChoose) => (
      <Choice dataType={dataType} proposed={proposed} onChoose={onChoose} />
    ),
    metadata: previewUnder("set-metadata"),
    inAppData: previewUnder("set-in-app-data"),
    exceptions: (
      <div>
        {listMounted && organization && summary && (
          <Exceptions
            open={listOpen}
            store={store}
            {...pendingProps(organization, summary)}
            onClose={closeList}
          />
        )}
        {changesExceptions(done) && notice}
      </div>
    ),
    decision: organization && (
      <>
        <DecisionNotice store={store} organization={organization} isSecondary={listOpen} />
        {/* It is saved at once; the preview shows why it could not be. */}
        {isDecision(change) && !store.saving.value && <ChangePreview store={store} />}
        {isDecision(entry) && notice}
      </>
    ),
    sections: organization && <Sections store={store} organization={organization} />,
  };
}

/** Returns the list's document and setting, as if a decision were in force already, and those in force. */
function pendingProps(organization: Organization, summary: OrganizationSummary) {
  const inForce = { organization, setting: summary.settings.inAppData.value };
  const pending = withPendingSettings(organization);
  if (pending === organization) return inForce;
  const { setting = "unknown" } = explainOrganization(pending, new Date());
  return { organization: pending, setting, before: inForce } as const;
}

function draftsExceptions({ draft }: SettingsStore): boolean {
  return changesExceptions(draft.value?.change.type);
}
