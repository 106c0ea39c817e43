import { useMemo } from "preact/hooks";
import { answerFor } from "../answers/page-answer.ts";
import { type OptionsTarget, openOptions } from "../components/options-target.ts";
import { PageStates } from "../components/page-states.tsx";
import type { ChangeNotice } from "../notices/change-log.ts";
import type { StoredWorkspaces } from "../workspaces/workspace-store.ts";
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
export function Popup({ stored, url, notices, openSidePanel }: PopupProps) {
  const answer = useMemo(
    () => (url === undefined ? undefined : answerFor(url, stored.workspaces, new Date())),
    [stored, url],
  );
  return (
    <>
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
    </>
  );
}

function openOptionsAndClose(target?: OptionsTarget): void {
  void openOptions(target).then(() => window.close());
}
