import { computed, signal as createSignal, effect } from "@preact/signals";
import { hydrate, render } from "preact";
import type { Organization } from "../../shared/model/organization.ts";
import { canEdit } from "../../shared/model/role.ts";
import type { OrganizationSummary } from "../../shared/model/summary.ts";
import { overviewOf } from "../../shared/view-models/organization-summary.ts";
import { keepFocus } from "../components/keep-focus.ts";
import { loadMessages } from "../components/language.ts";
import { LanguageContext } from "../components/language-context.ts";
import { Said, VoiceContext } from "../components/live-region.tsx";
import type { ViewContext } from "../elements/view.ts";
import { createSettingsStore, type SettingsStore } from "../state/settings-store.ts";
import { restSheet } from "../styles/rest-sheet.ts";
import { tellOfOthers } from "./announce-remote-changes.ts";
import { clientOf } from "./connect.ts";
import { ChangePreview, Exceptions, fetchPreview, SavedNotice } from "./lazy-components.ts";
import { Notices } from "./notices.tsx";
import { Panel, type PanelParts, type PanelProps } from "./panel.tsx";
import { isSetting } from "./preview/setting-change.ts";
import { Sections } from "./sections.tsx";
import type { SettingChange } from "./setting-state.ts";
import type { FirstView } from "./shell.tsx";

/**
 * Takes over a settings panel from its first view, with all that an admin works with.
 * @param drawn what the first view shows
 */
export function openDesk(context: ViewContext, first: FirstView, drawn: PanelProps): void {
  const { container, language, hooks, signal } = context;
  const voice = createSignal("");
  const panel = (props: PanelProps) => (
    <LanguageContext.Provider value={language}>
      <VoiceContext.Provider value={voice}>
        <Panel {...props} />
      </VoiceContext.Provider>
    </LanguageContext.Provider>
  );
  const client = clientOf(context, first.known);
  if (!client) return;
  const store = createSettingsStore(client, { ...hooks, known: first.known });
  hydrate(panel(drawn), container);
  const exceptionsOpen = createSignal(first.exceptionsOpen);
  const listOpen = computed(() => exceptionsOpen.value || draftsExceptions(store));
  /** Once made the list of exceptions stays, with what is ticked in it. */
  let listMade = false;
  /** What was opened before there was a document to work it out on. */
  const early = createSignal(first.proposed);
  const actions = {
    propose(change: SettingChange) {
      if (store.snapshot.value) store.propose(change);
      else early.value = change;
    },
    discard() {
      early.value = undefined;
      store.discard();
    },
    toggleExceptions() {
      const next = !listOpen.value;
      // What is looked at is closed with the list; what is ticked stays.
      if (draftsExceptions(store)) store.discard();
      exceptionsOpen.value = next;
    },
  };
  const proposeEarly = () => {
    if (!store.snapshot.value || !early.value) return;
    store.propose(early.value);
    early.value = undefined;
  };
  const show = () => {
    const organization = store.snapshot.value?.organization;
    const overview = organization ? overviewOf(organization, new Date()) : first.overview;
    const change = store.draft.value?.change ?? early.value;
    listMade ||= listOpen.value;
    const parts = partsOf(store, organization, listOpen.value, listMade && overview);
    const props = {
      language,
      overview,
      canChange: organization ? store.canChange.value : canEdit(first.role),
      saving: store.saving.value,
      proposed: isSetting(change) ? change : undefined,
      exceptionsOpen: listOpen.value,
      actions,
      parts: { ...parts, said: <Said voice={voice} /> },
    };
    render(panel(props), container);
  };
  context.adopt(restSheet());
  context.complete();
  fetchPreview(container, signal);
  // Without a connection there would be no words for its loss.
  loadMessages(language).catch(() => undefined);
  const ends = [
    keepFocus(container, store),
    tellOfOthers(store, language, voice),
    store.start(),
    effect(proposeEarly),
    effect(show),
    () => render(null, container),
  ];
  signal.addEventListener("abort", () => {
    for (const end of ends) end();
  });
}

/** @param listed absent while there is no list of exceptions */
function partsOf(
  store: SettingsStore,
  organization: Organization | undefined,
  open: boolean,
  listed: OrganizationSummary | false | undefined,
): PanelParts {
  const draft = store.draft.value?.change.type;
  const saved = store.saved.value;
  const done = saved?.result.entry.change.type;
  const notice = saved && (
    <SavedNotice key={saved.result.organization.revision} store={store} saved={saved} />
  );
  const under = (type: SettingChange["type"]) =>
    draft === type ? <ChangePreview store={store} /> : done === type && notice;
  return {
    notices: store.readFailure.value || store.lost.value ? <Notices store={store} /> : undefined,
    metadata: under("set-metadata"),
    inAppData: under("set-in-app-data"),
    exceptions: (
      <div>
        {listed && organization && (
          <Exceptions
            open={open}
            store={store}
            organization={organization}
            setting={listed.explanation.setting}
          />
        )}
        {!isSetting(saved?.result.entry.change) && notice}
      </div>
    ),
    sections: organization && <Sections store={store} organization={organization} />,
  };
}

function draftsExceptions({ draft }: SettingsStore): boolean {
  return draft.value !== null && !isSetting(draft.value.change);
}
