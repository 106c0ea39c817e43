import { useSignal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { LanguageContext } from "../../widget/components/language.ts";
import { type About, type OpenOptions, openOptions } from "../answers/open-options.ts";
import { pageAnswer } from "../answers/page-answer.ts";
import { SourceFoot } from "../components/answer-parts.tsx";
import { PageStates } from "../components/page-states.tsx";
import { language } from "../i18n/i18n.ts";
import { identityOf, type Workspace } from "../workspaces/workspace.ts";
import type { KnownState } from "../workspaces/workspace-store.ts";
import { followActiveAddress } from "./active-page.ts";
import { ConnectedSettings } from "./connected-settings.tsx";
import { followState } from "./follow-state.ts";
import { HiddenPage, useWithheld } from "./hidden-page.tsx";
import { PlaceAnswer } from "./place-answer.tsx";
import { StoredSettings } from "./stored-settings.tsx";

interface SidePanelProps {
  readonly state: KnownState;
  /** Address of the active page; absent where the browser does not let us see it. */
  readonly url: string | undefined;
  readonly windowId: number;
}

const MINUTE = 60_000;

/** What is contributed of the active page of a window, and the whole settings of its organization. */
export function SidePanel({ state: firstState, url: firstUrl, windowId }: SidePanelProps) {
  const state = useSignal(firstState);
  const url = useSignal(firstUrl);
  useEffect(() => {
    const stopUrl = followActiveAddress(windowId, (next) => {
      url.value = next;
    });
    const stopState = followState((next) => {
      state.value = next;
    });
    return () => {
      stopUrl();
      stopState();
    };
  }, [windowId, url, state]);

  const now = useNow();
  const address = url.value;
  const { workspaces } = state.value;
  const answer = address === undefined ? undefined : pageAnswer(address, workspaces, now);
  const withheld = useWithheld(workspaces);
  const open = useOpenWorkspace(answer?.workspace, workspaces);
  const leave = (about?: About) => void openOptions(about);
  return (
    <LanguageContext.Provider value={language}>
      <div class="page">
        <PageStates state={state.value} url={address} openOptions={leave}>
          {address === undefined
            ? withheld.length > 0 && <HiddenPage withheld={withheld} openOptions={leave} />
            : answer && <PlaceAnswer answer={answer} url={address} now={now} openOptions={leave} />}
        </PageStates>
      </div>
      {open && (
        <div class="settings" key={identityOf(open)} hidden={!answer}>
          <Settings workspace={open} openOptions={leave} />
        </div>
      )}
      {answer && <SourceFoot answer={answer} now={now} openOptions={leave} />}
    </LanguageContext.Provider>
  );
}

/** The time, told anew each minute: ages grow, and answers can change by themselves. */
function useNow(): Date {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), MINUTE);
    return () => clearInterval(timer);
  }, []);
  return new Date();
}

interface SettingsProps {
  readonly workspace: Workspace;
  readonly openOptions: OpenOptions;
}

/** The settings of a workspace: live ones of a connected one, otherwise those of its document. */
function Settings({ workspace, openOptions: leave }: SettingsProps) {
  const { source, document } = workspace;
  if (source.kind === "service") return <ConnectedSettings workspace={workspace} />;
  if (!document) return null;
  const { organization } = document;
  return <StoredSettings organization={organization} kind={source.kind} openOptions={leave} />;
}

/**
 * The workspace whose settings are open: that of the page. On a page of none it stays the one before, out of sight,
 * so that a look at something else loses no half-made change.
 */
function useOpenWorkspace(
  current: Workspace | undefined,
  workspaces: readonly Workspace[],
): Workspace | undefined {
  const last = useRef<string | undefined>(undefined);
  if (current) last.current = identityOf(current);
  return current ?? workspaces.find((workspace) => identityOf(workspace) === last.current);
}
