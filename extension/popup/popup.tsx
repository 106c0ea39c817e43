import { useMemo } from "preact/hooks";
import { type About, openOptions } from "../answers/open-options.ts";
import { pageAnswer } from "../answers/page-answer.ts";
import { PageStates } from "../components/page-states.tsx";
import type { Noticed } from "../notices/change-log.ts";
import type { KnownState } from "../workspaces/workspace-store.ts";
import { Answer } from "./answer.tsx";
import { NoticedList } from "./noticed-list.tsx";
import type { OpenPanel } from "./open-panel.ts";

interface PopupProps {
  readonly state: KnownState;
  /** Address of the page; absent where the browser does not let us see it. */
  readonly url: string | undefined;
  /** What changed while nobody here changed it. */
  readonly noticed: readonly Noticed[];
  /** Opens the panel beside the page; absent where the browser has none. */
  readonly openPanel: OpenPanel | undefined;
}

/** What is contributed of this page, why, what comes next, and what one can do. */
export function Popup({ state, url, noticed, openPanel }: PopupProps) {
  const answer = useMemo(
    () => (url === undefined ? undefined : pageAnswer(url, state.workspaces, new Date())),
    [state, url],
  );
  return (
    <>
      <NoticedList noticed={noticed} />
      <PageStates state={state} url={url} openOptions={leaveForOptions}>
        {answer && url !== undefined && (
          <Answer
            answer={answer}
            url={url}
            openOptions={leaveForOptions}
            openBeside={openPanel && (() => void openPanel().then(() => window.close()))}
          />
        )}
      </PageStates>
    </>
  );
}

function leaveForOptions(about?: About): void {
  void openOptions(about).then(() => window.close());
}
