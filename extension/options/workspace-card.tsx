import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { formatAge } from "../../shared/i18n/age.ts";
import { isolateBidi } from "../../shared/i18n/bidi.ts";
import { failureOf } from "../../widget/components/failure.ts";
import { FailureNotice } from "../../widget/components/notice.tsx";
import { formatOrigin } from "../answers/format-origin.ts";
import { language, messages, optionsMessages } from "../i18n/i18n.ts";
import { said } from "../workspaces/provenance.ts";
import { sourceName } from "../workspaces/source.ts";
import { loadToken } from "../workspaces/tokens.ts";
import {
  connectionError,
  isNeverRead,
  STORAGE_FULL,
  type Workspace,
} from "../workspaces/workspace.ts";
import { AliasConflicts } from "./alias-conflicts.tsx";
import { ConnectForm } from "./connect-form.tsx";
import { HostAccess } from "./host-access.tsx";
import { ValueOrigins } from "./value-origins.tsx";
import { isEditable, WorkspaceEditor } from "./workspace-editor.tsx";

interface WorkspaceCardProps {
  readonly workspace: Workspace;
  readonly workspaces: readonly Workspace[];
  /** True if the page was opened to sign in to it. */
  readonly signIn: boolean;
  /** True if the page was opened to edit it. */
  readonly edit: boolean;
  /** True if this workspace's form is the open one of the page. */
  readonly isFormOpen: boolean;
  readonly onOpenForm: (isOpen: boolean) => void;
  readonly onRemove: () => void;
}

/** A workspace with its source, its permissions, its problems and its sign-in. */
export function WorkspaceCard(props: WorkspaceCardProps) {
  const { workspace, workspaces, signIn, edit, isFormOpen, onOpenForm, onRemove } = props;
  const form = useRef<HTMLDetailsElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  /** The editor stays mounted while another form is open, and keeps what was typed. */
  const hasEditor = useSignal(edit && isEditable(workspace));
  const isEditing = hasEditor.value && isFormOpen;
  const setEditing = (next: boolean) => {
    hasEditor.value = next;
    onOpenForm(next);
  };
  useEffect(() => {
    if (isEditing) editor.current?.querySelector<HTMLElement>("input, select")?.focus();
  }, [isEditing]);
  useEffect(() => {
    if (signIn) form.current?.querySelector("input")?.focus();
  }, [signIn]);
  const { id, name, source, document, freshness } = workspace;
  const lacksToken = useSignal(false);
  useEffect(() => {
    // The token is gone after a restart of the browser, and a backup contains none.
    void loadToken(id).then((token) => {
      lacksToken.value = token === null;
    });
    // Each change of a token loads the workspace again, which makes a new object.
  }, [workspace, id, lacksToken]);
  const isSignedOut = connectionError(freshness) === "unauthenticated";
  const wasNeverRead = isNeverRead(workspace);
  return (
    <article class="card section" aria-label={name}>
      <div class="row-head">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {isEditable(workspace) && (
          <button
            type="button"
            class="button align-end"
            aria-label={optionsMessages.editLabel(isolateBidi(name))}
            aria-expanded={isEditing}
            onClick={() => setEditing(!isEditing)}
          >
            {optionsMessages.edit}
          </button>
        )}
        {!workspace.managed && (
          <button
            type="button"
            class={isEditable(workspace) ? "button" : "button align-end"}
            aria-label={optionsMessages.removeLabel(isolateBidi(name))}
            onClick={onRemove}
          >
            {optionsMessages.remove}
          </button>
        )}
      </div>
      <p class="muted">{factsOf(workspace).join(" · ")}</p>
      <WorkspaceProblems workspace={workspace} />
      <HostAccess workspace={workspace} workspaces={workspaces} />
      {document && <AliasConflicts organization={document.organization} />}
      {document && source.kind !== "service" && <ValueOrigins document={document} />}
      {hasEditor.value && (
        <div ref={editor} hidden={!isFormOpen}>
          <WorkspaceEditor
            workspace={workspace}
            workspaces={workspaces}
            onSaved={() => setEditing(false)}
          />
        </div>
      )}
      {source.kind === "service" &&
        !isEditing &&
        (lacksToken.value || isSignedOut || wasNeverRead || signIn) && (
          <details
            ref={form}
            open={isFormOpen}
            onToggle={(event) => {
              const { open } = event.currentTarget;
              if (open !== isFormOpen) onOpenForm(open);
            }}
          >
            <summary>
              {wasNeverRead ? optionsMessages.signInOnce : optionsMessages.signInAgain}
            </summary>
            <ConnectForm page={null} again={workspace} />
          </details>
        )}
    </article>
  );
}

function WorkspaceProblems({ workspace }: { workspace: Workspace }) {
  const { freshness, fault } = workspace;
  const outage = connectionError(freshness);
  // The form to sign in already says so.
  const isToldByForm = outage === "unauthenticated" && isNeverRead(workspace);
  return (
    <>
      {fault !== undefined && (
        <p class="notice caution" role="alert">
          {optionsMessages.unreadableWorkspace(fault)}
        </p>
      )}
      {freshness.problem === STORAGE_FULL && (
        <p class="notice caution" role="alert">
          {optionsMessages.noRoom}
        </p>
      )}
      {outage !== undefined && !isToldByForm && (
        <FailureNotice
          failure={failureOf(Object.assign(new Error(outage), { code: outage }))}
          age={ageOf(workspace)}
        />
      )}
    </>
  );
}

/** Returns the workspace's source, the age of its settings and the person's role, as the card's second line shows them. */
function factsOf(workspace: Workspace): string[] {
  const { source, document, freshness } = workspace;
  const age = ageOf(workspace);
  const role = source.kind === "service" ? document?.role : undefined;
  const isDescribed = source.kind === "manual";
  return [
    ...(isDescribed && document
      ? [formatOrigin(said(freshness.confirmedAt), messages.origin, language.locale)]
      : [
          optionsMessages.kind[sourceName(workspace)],
          ...(document && age !== undefined ? [optionsMessages.confirmed(age)] : []),
        ]),
    ...(isNeverRead(workspace) ? [optionsMessages.neverRead] : []),
    ...(role === "admin" || role === "member" ? [optionsMessages.role[role]] : []),
  ];
}

/** Returns how long ago the settings were confirmed, in words; `undefined` if they never were. */
function ageOf({ freshness: { confirmedAt } }: Workspace): string | undefined {
  return confirmedAt > 0 ? formatAge(confirmedAt, Date.now(), language.locale) : undefined;
}
