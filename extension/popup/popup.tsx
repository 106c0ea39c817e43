import { useMemo } from "preact/hooks";
import browser from "webextension-polyfill";
import { english } from "../../shared/messages/en/language.ts";
import { Lens } from "../../widget/panel/lens.tsx";
import type { Noticed } from "../changes/change-store.ts";
import { pageAnswer, type Silence, silenceAt } from "../page/page-answer.ts";
import { words } from "../words/en.ts";
import type { KnownState } from "../workspaces/workspace-store.ts";
import { Answer } from "./answer.tsx";
import { NoticedList } from "./noticed-list.tsx";

interface PopupProps {
  readonly state: KnownState;
  /** Address of the page; absent where the browser does not let us see it. */
  readonly url: string | undefined;
  /** What changed while nobody here changed it. */
  readonly noticed: readonly Noticed[];
}

/** What is contributed of this page, why, what comes next, and what one can do. */
export function Popup({ state, url, noticed }: PopupProps) {
  const answer = useMemo(
    () => (url === undefined ? undefined : pageAnswer(url, state.workspaces, new Date())),
    [state, url],
  );
  const silence = url === undefined ? undefined : silenceAt(url, state.workspaces);
  return (
    <>
      {answer && url !== undefined ? (
        <Answer answer={answer} url={url} />
      ) : silence ? (
        <Silent silence={silence} />
      ) : (
        <Outside url={url} />
      )}
      <NoticedList noticed={noticed} />
      {state.workspaces.map(({ id, name, fault }) =>
        fault === undefined ? null : (
          <p class="notice caution" role="alert" key={id}>
            <b>{name}</b>: {words.faulty}
          </p>
        ),
      )}
      {state.fault !== undefined && (
        <p class="notice caution" role="alert">
          {words.faulty}
        </p>
      )}
    </>
  );
}

/** A page whose workspace is known and says nothing: unknown, and what to do about it. */
function Silent({ silence: { workspace, why } }: { silence: Silence }) {
  return (
    <>
      <h1 class="answer-line">
        <Lens summary="unknown" />
        {english.sentence(english.core.summary.unknown)}
      </h1>
      {why === "never-read" && (
        <p class="notice">
          <b>{workspace.name}</b>: {words.neverRead}{" "}
          <button type="button" class="link" onClick={() => openOptions()}>
            {words.signIn}
          </button>
        </p>
      )}
    </>
  );
}

/** A page of no workspace; it says so, and guesses nothing. */
function Outside({ url }: { url: string | undefined }) {
  const readable = url !== undefined && /^https?:/.test(url);
  return (
    <section class="outside">
      <h1 class="title">Contribution Lens</h1>
      <p>{readable ? words.outside : words.noAddress}</p>
      {readable && <p class="quiet">{words.outsideHint}</p>}
      <p>
        <button
          type="button"
          class="button"
          onClick={() => openOptions(readable ? url : undefined)}
        >
          {readable ? words.addWorkspace : words.allSettings}
        </button>
      </p>
    </section>
  );
}

/** The options in a tab; about a page, where one is named. */
export function openOptions(url?: string): void {
  const page = browser.runtime.getURL("extension/options/index.html");
  const query = url === undefined ? "" : `?page=${encodeURIComponent(url)}`;
  void browser.tabs.create({ url: page + query }).then(() => window.close());
}
