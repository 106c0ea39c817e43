import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { answerFor } from "../answers/page-answer.ts";
import { type OptionsTarget, openOptions } from "../components/options-target.ts";
import { PageStates } from "../components/page-states.tsx";
import { AnswerSavedContext } from "../describe/next-question.tsx";
import type { ChangeNotice } from "../notices/change-log.ts";
import { loadWorkspacesFor, type StoredWorkspaces } from "../workspaces/workspace-store.ts";
import { Answer } from "./answer.tsx";
import { ChangeNotices } from "./change-notices.tsx";
import type { OpenSidePanel } from "./open-side-panel.ts";

interface PopupProps {
  readonly stored: StoredWorkspaces;
  /** Address of the page; absent if the browser hides it. */
  readonly url: string | undefined;
  readonly notices: readonly ChangeNotice[];
  /** Absent in browsers without a side panel. */
  readonly openSidePanel: OpenSidePanel | undefined;
}

/** The popup: change notices, and the answer for the page. */
export function Popup({ stored: initialStored, url, notices, openSidePanel }: PopupProps) {
  const current = useSignal(initialStored);
  const stored = current.value;
  const reload = async () => {
    current.value = await loadWorkspacesFor(Promise.resolve(url));
  };
  useEffect(() => {
    // The pressed button no longer exists.
    if (stored !== initialStored) focusAnswer();
  }, [stored, initialStored]);
  const answer = useMemo(
    () => (url === undefined ? undefined : answerFor(url, stored.workspaces, new Date())),
    [stored, url],
  );
  return (
    <AnswerSavedContext.Provider value={() => void reload()}>
      <ChangeNotices notices={notices} />
      <PageStates stored={stored} url={url} openOptions={openOptionsAndClose}>
        {answer && url !== undefined && (
          <Answer
            answer={answer}
            url={url}
            openOptions={openOptionsAndClose}
            openSidePanel={openSidePanel && (() => void openSidePanel().then(() => window.close()))}
          />
        )}
      </PageStates>
    </AnswerSavedContext.Provider>
  );
}

/** Moves the focus to the answer. */
function focusAnswer(): void {
  const heading = document.querySelector("h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}

function openOptionsAndClose(target?: OptionsTarget): void {
  void openOptions(target).then(() => window.close());
}
