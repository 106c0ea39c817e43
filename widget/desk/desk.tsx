import { signal as createSignal, effect } from "@preact/signals";
import { h, hydrate, render } from "preact";
import type { SettingsClient } from "../../shared/client/types.ts";
import { overviewOf } from "../../shared/messages/overview-of.ts";
import type { Organization } from "../../shared/model/organization.ts";
import type { Overview } from "../../shared/model/overview.ts";
import { keepFocus } from "../change/keep-focus.ts";
import type { ViewContext } from "../elements/view.ts";
import { createWith } from "../panel/jsx-runtime.ts";
import { loadWords } from "../panel/language.ts";
import { LanguageContext } from "../panel/language-context.ts";
import { Panel, type PanelParts, type PanelProps } from "../panel/panel.tsx";
import type { SettingChange } from "../panel/setting-state.ts";
import { Said, VoiceContext } from "../panel/voice.tsx";
import { createSettingsStore, type SettingsStore } from "../state/settings-store.ts";
import { restSheet } from "../styles/rest-sheet.ts";
import type { FirstView } from "../views/settings-view.tsx";
import { clientOf } from "./connect.ts";
import { Notices } from "./notices.tsx";
import { ChangePreview, Exceptions, SavedNotice } from "./parts.ts";
import { Sections } from "./sections.tsx";
import { tellOfOthers } from "./tell-others.ts";

/**
 * Takes over a settings panel from its first view, with all that an admin works with.
 * @param drawn what the first view shows
 */
export function openDesk(context: ViewContext, first: FirstView, drawn: PanelProps): void {
  const { container, language, hooks, signal } = context;
  createWith(h);
  const voice = createSignal("");
  const panel = (props: PanelProps) =>
    h(
      LanguageContext.Provider,
      { value: language },
      h(VoiceContext.Provider, { value: voice }, h(Panel, props)),
    );
  const client = clientOf(context, first.known);
  if (!client) return;
  const store = createSettingsStore(client, {
    ...hooks,
    ...(first.known && { known: first.known }),
  });
  hydrate(panel(drawn), container);
  const stopFocus = keepFocus(container, store);
  const stopTelling = tellOfOthers(store, language, voice);
  const exceptionsOpen = createSignal(first.exceptionsOpen);
  /** The list of exceptions: once made it stays, with what is ticked in it. */
  const list = { open: first.exceptionsOpen, made: false };
  /** What was opened before there was a document to work it out on. */
  const early = createSignal(first.proposed);
  context.adopt(restSheet());
  context.complete();
  const stop = store.start();
  // Without a connection there would be no words for its loss.
  loadWords(language.change).catch(() => undefined);
  // By the time of the press, what it shows is there. Where that cannot be had, the press itself says so.
  const fetchPreview = () => {
    ChangePreview.ahead().catch(() => undefined);
  };
  for (const near of ["pointerover", "focusin"]) {
    container.addEventListener(near, fetchPreview, { once: true, signal });
  }
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
      const next = !list.open;
      // What is looked at is closed with the list; what is ticked stays.
      if (draftsExceptions(store)) store.discard();
      exceptionsOpen.value = next;
    },
  };
  const disposeEarly = effect(() => {
    if (!store.snapshot.value || !early.value) return;
    store.propose(early.value);
    early.value = undefined;
  });
  const dispose = effect(() => {
    const organization = store.snapshot.value?.organization;
    const overview = organization ? overviewOf(organization, store.now()) : first.overview;
    const change = store.draft.value?.change ?? early.value;
    const proposed = isSetting(change) ? change : undefined;
    list.open = exceptionsOpen.value || draftsExceptions(store);
    list.made ||= list.open;
    const props = {
      language,
      overview,
      canChange: organization ? store.canChange.value : first.role !== "member",
      saving: store.saving.value,
      proposed,
      exceptionsOpen: list.open,
      actions,
      parts: {
        ...partsOf(store, client, organization, overview, list),
        said: <Said voice={voice} />,
      },
    };
    render(panel(props), container);
  });
  signal.addEventListener("abort", () => {
    stop();
    stopFocus();
    stopTelling();
    disposeEarly();
    dispose();
    render(null, container);
  });
}

function partsOf(
  store: SettingsStore,
  client: SettingsClient,
  organization: Organization | undefined,
  overview: Overview | undefined,
  list: { readonly open: boolean; readonly made: boolean },
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
        {list.made && organization && overview && (
          <Exceptions
            open={list.open}
            store={store}
            organization={organization}
            setting={overview.explanation.setting}
          />
        )}
        {done !== "set-metadata" && done !== "set-in-app-data" && notice}
      </div>
    ),
    sections: organization && (
      <Sections store={store} client={client} organization={organization} />
    ),
  };
}

function draftsExceptions({ draft }: SettingsStore): boolean {
  return draft.value !== null && !isSetting(draft.value.change);
}

function isSetting(change: { readonly type: string } | undefined): change is SettingChange {
  return change?.type === "set-metadata" || change?.type === "set-in-app-data";
}
