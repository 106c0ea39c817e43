import { useSignal } from "@preact/signals";
import { useEffect, useRef, useState } from "preact/hooks";
import { LanguageContext } from "../../widget/components/language.ts";
import { answerFor } from "../answers/page-answer.ts";
import { SourceFooter } from "../components/answer-parts.tsx";
import { type OpenOptions, type OptionsTarget, openOptions } from "../components/options-target.ts";
import { PageStates } from "../components/page-states.tsx";
import { language } from "../i18n/i18n.ts";
import { connectionKey, type Workspace } from "../workspaces/workspace.ts";
import type { StoredWorkspaces } from "../workspaces/workspace-store.ts";
import { subscribeToActiveAddress } from "./active-page.ts";
import { ConnectedSettings } from "./connected-settings.tsx";
import { InaccessiblePage, useMissingPermissions } from "./inaccessible-page.tsx";
import { PlaceAnswer } from "./place-answer.tsx";
import { StoredSettings } from "./stored-settings.tsx";
import { subscribeToWorkspaces } from "./subscribe-workspaces.ts";

interface SidePanelProps {
  readonly stored: StoredWorkspaces;
  /** Address of the active page; absent if the browser hides it. */
  readonly url: string | undefined;
  readonly windowId: number;
}

const MINUTE_MS = 60_000;

/** The answer for the active page of a window, and the settings of its organization. */
export function SidePanel({ stored: initialStored, url: initialUrl, windowId }: SidePanelProps) {
  const stored = useSignal(initialStored);
  const url = useSignal(initialUrl);
  useEffect(() => {
    const unsubscribeFromAddress = subscribeToActiveAddress(windowId, (next) => {
      url.value = next;
    });
    const unsubscribeFromWorkspaces = subscribeToWorkspaces((next) => {
      stored.value = next;
    });
    return () => {
      unsubscribeFromAddress();
      unsubscribeFromWorkspaces();
    };
  }, [windowId, url, stored]);

  const now = useNow();
  const address = url.value;
  const { workspaces } = stored.value;
  const answer = address === undefined ? undefined : answerFor(address, workspaces, now);
  const missingPermissions = useMissingPermissions(workspaces);
  const open = useOpenWorkspace(answer?.workspace, workspaces);
  const openOptionsPage = (target?: OptionsTarget) => void openOptions(target);
  return (
    <LanguageContext.Provider value={language}>
      <div class="page">
        <PageStates stored={stored.value} url={address} openOptions={openOptionsPage}>
          {address === undefined
            ? missingPermissions.length > 0 && (
                <InaccessiblePage
                  missingPermissions={missingPermissions}
                  openOptions={openOptionsPage}
                />
              )
            : answer && (
                <PlaceAnswer
                  answer={answer}
                  url={address}
                  now={now}
                  openOptions={openOptionsPage}
                />
              )}
        </PageStates>
      </div>
      {open && (
        <div class="settings" key={connectionKey(open)} hidden={!answer}>
          <Settings workspace={open} openOptions={openOptionsPage} />
        </div>
      )}
      {answer && <SourceFooter answer={answer} now={now} openOptions={openOptionsPage} />}
    </LanguageContext.Provider>
  );
}

/** Returns the time and renders again each minute: ages grow, and answers can change by themselves. */
function useNow(): Date {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return new Date();
}

interface SettingsProps {
  readonly workspace: Workspace;
  readonly openOptions: OpenOptions;
}

/** The settings of a service, which can be changed, or those of a stored document. */
function Settings({ workspace, openOptions: openOptionsPage }: SettingsProps) {
  const { source, document } = workspace;
  if (source.kind === "service") return <ConnectedSettings workspace={workspace} />;
  if (!document) return null;
  const { organization } = document;
  return (
    <StoredSettings organization={organization} kind={source.kind} openOptions={openOptionsPage} />
  );
}

/**
 * Returns the workspace whose settings are open: that of the page. On a page of no workspace the last one stays
 * mounted but hidden, so that an unsaved change survives.
 */
function useOpenWorkspace(
  current: Workspace | undefined,
  workspaces: readonly Workspace[],
): Workspace | undefined {
  const last = useRef<string | undefined>(undefined);
  if (current) last.current = connectionKey(current);
  return current ?? workspaces.find((workspace) => connectionKey(workspace) === last.current);
}
