import type { ComponentChildren } from "preact";
import { Lens } from "../../widget/components/summary-icon.tsx";
import type { OpenOptions } from "../answers/open-options.ts";
import { type Silence, silenceAt } from "../answers/page-answer.ts";
import { language, words } from "../i18n/i18n.ts";
import type { KnownState } from "../workspaces/workspace-store.ts";

interface PageStatesProps {
  readonly state: KnownState;
  /** Address of the page; absent where the browser does not let us see it. */
  readonly url: string | undefined;
  readonly openOptions: OpenOptions;
  /** What is said where there is an answer; absent where there is none. */
  readonly children: ComponentChildren;
}

/** What is said of a page: the answer, or why there is none, and what of the stored workspaces cannot be read. */
export function PageStates({ state, url, openOptions, children }: PageStatesProps) {
  const silence = url === undefined ? undefined : silenceAt(url, state.workspaces);
  return (
    <>
      {children ||
        (silence ? (
          <Silent silence={silence} openOptions={openOptions} />
        ) : (
          <Outside url={url} openOptions={openOptions} />
        ))}
      {state.workspaces.map(({ id, name, fault }) =>
        fault === undefined ? null : (
          <p class="notice caution" role="alert" key={id}>
            <b>{name}</b>: {words.badge.unreadable}{" "}
            <button type="button" class="link" onClick={() => openOptions()}>
              {words.allSettings}
            </button>
          </p>
        ),
      )}
      {state.fault !== undefined && (
        <p class="notice caution" role="alert">
          {words.badge.unreadable}
        </p>
      )}
    </>
  );
}

interface SilentProps {
  readonly silence: Silence;
  readonly openOptions: OpenOptions;
}

/** A page whose workspace is known and says nothing: unknown, and what to do about it. */
function Silent({ silence: { workspace, why }, openOptions }: SilentProps) {
  return (
    <>
      <h1 class="answer-line">
        <Lens summary="unknown" />
        {language.sentence(language.core.summary.unknown)}
      </h1>
      {why === "never-read" && (
        <p class="notice">
          <b>{workspace.name}</b>: {words.badge.neverRead}{" "}
          <button type="button" class="link" onClick={() => openOptions({ signIn: workspace.id })}>
            {words.signIn}
          </button>
        </p>
      )}
    </>
  );
}

interface OutsideProps {
  readonly url: string | undefined;
  readonly openOptions: OpenOptions;
}

/** A page of no workspace; it says so, and guesses nothing. */
function Outside({ url, openOptions }: OutsideProps) {
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
          onClick={() => openOptions(readable ? { page: url } : {})}
        >
          {readable ? words.addWorkspace : words.allSettings}
        </button>
      </p>
    </section>
  );
}
