import { useMemo } from "preact/hooks";
import { openOptions } from "../page/open-options.ts";
import { pageAnswer } from "../page/page-answer.ts";
import { PageStates } from "../page/page-states.tsx";
import type { KnownState } from "../workspaces/workspace-store.ts";
import { Answer } from "./answer.tsx";

interface PopupProps {
  readonly state: KnownState;
  /** Address of the page; absent where the browser does not let us see it. */
  readonly url: string | undefined;
}

/** What is contributed of this page, why, what comes next, and what one can do. */
export function Popup({ state, url }: PopupProps) {
  const answer = useMemo(
    () => (url === undefined ? undefined : pageAnswer(url, state.workspaces, new Date())),
    [state, url],
  );
  return (
    <PageStates state={state} url={url} openOptions={leaveForOptions}>
      {answer && url !== undefined && (
        <Answer answer={answer} url={url} openOptions={leaveForOptions} />
      )}
    </PageStates>
  );
}

function leaveForOptions(url?: string): void {
  void openOptions(url).then(() => window.close());
}
